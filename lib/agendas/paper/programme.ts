import { dayText } from '@/lib/kernel/calendar-days'
import { cityOf } from '@/lib/kernel/zones'
import { column, heading, row, table } from '@/lib/papers/build'
import type { Block, Paper, Row } from '@/lib/papers/paper'
import type { ItemView } from '../model/view'
import { layProgramme, type ProgrammeDay, type ProgrammeEntry } from '../rules/programme'
import { type AgendaCopy, framed } from './frame'
import { titleOf } from './outline'

/** The timetable, day by day, with the partner's clock beside the meeting's own. Times of a copy close up over what is not in it; that a day is too long is for the desk to see and not for the paper to tell. */
export function programme(copy: AgendaCopy): Paper {
  const { days } = layProgramme(copy.items, copy.setting.frame)
  const held = days.filter((day) => day.entries.length > 0)
  return framed(
    'programme',
    copy,
    'portrait',
    held.flatMap((day) => dayBlocks(day, copy)),
  )
}

function dayBlocks(day: ProgrammeDay<ItemView>, copy: AgendaCopy): Block[] {
  const { zone, partnerZone } = copy.setting.frame
  const both = partnerZone !== null && day.entries.some((entry) => entry.partner !== null)
  const name = day.day === null ? `Day ${String(day.index + 1)}` : dayText(day.day)
  const columns = [
    column(`Time (${cityOf(zone)})`, 16),
    ...(both ? [column(`Time (${cityOf(partnerZone)})`, 16)] : []),
    column('Item', 9, 'end'),
    column('Subject', 43),
    column('Lead', 16),
  ]
  return [
    heading(1, day.beyond ? `${name} (beyond the last day of the meeting)` : name),
    table(
      columns,
      day.entries.map((entry) => entryRow(entry, copy, both ? 'both clocks' : 'one clock')),
      { name },
    ),
  ]
}

function entryRow(
  entry: ProgrammeEntry<ItemView>,
  copy: AgendaCopy,
  clocks: 'one clock' | 'both clocks',
): Row {
  const lead = copy.setting.delegations.find(({ id }) => id === entry.row.leadId)
  const span = ({ starts, ends }: { starts: string; ends: string }) =>
    starts === ends ? starts : `${starts} - ${ends}`
  const partner = clocks === 'one clock' ? [] : [entry.partner === null ? '' : span(entry.partner)]
  return row(span(entry.local), ...partner, entry.number ?? '', titleOf(entry.row), lead?.name ?? '')
}
