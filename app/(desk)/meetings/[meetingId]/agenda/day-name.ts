import { dayWords } from '@/app/_ui/text/date-words'
import type { Programme, ProgrammeFrame } from '@/lib/agendas/rules/programme'
import { cityOf } from '@/lib/kernel/zones'

/** "Day 1, 27 Apr 2023"; a page drawn on the server and one in the browser both say it. */
export function dayName({ index, day }: { readonly index: number; readonly day: string | null }): string {
  const number = `Day ${String(index + 1)}`
  return day === null ? number : `${number}, ${dayWords(day)}`
}

/** "3 h 40" */
export function timeText(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  if (hours === 0) return `${String(rest)} min`
  return rest === 0 ? `${String(hours)} h` : `${String(hours)} h ${String(rest).padStart(2, '0')}`
}

/** "Times of Phnom Penh, beside them Moscow"; without a day nobody knows how far two clocks are apart. */
export function zonesText({ zone, partnerZone }: ProgrammeFrame, days: Programme<unknown>['days']): string {
  const both =
    partnerZone !== null && days.some(({ entries }) => entries.some(({ partner }) => partner !== null))
  return both ? `Times of ${cityOf(zone)}, beside them ${cityOf(partnerZone)}` : `Times of ${cityOf(zone)}`
}
