import { isPlainDate } from '@/lib/kernel/calendar-days'
import type { PlainDate } from '@/lib/kernel/clock'

type Beside = {
  readonly timeline: string
  readonly status: string
  readonly budget: string
  readonly remarks: string
}

/**
 * What the table of a published plan said beside a line, as the remark it becomes. A status in the words of the source
 * is told and not taken over: only the desk reports by our definitions.
 */
export function saidBeside({ timeline, status, budget, remarks }: Beside): string {
  return [
    ['Timeline', timeline],
    ['Status in the source', status],
    ['Budget', budget],
    ['', remarks],
  ]
    .filter(([, words]) => words !== '')
    .map(([name, words]) => (name === '' ? words : `${name ?? ''}: ${words ?? ''}`))
    .join('\n')
}

/** The day by which a timeline wants a line done: a day as written, or the end of the last year where only years stand. */
export function targetOf(timeline: string): PlainDate | null {
  const typed = timeline.trim()
  if (/^\d{4}-\d{2}-\d{2}$/.test(typed) && isPlainDate(typed)) return typed
  if (!/^(?:\d{4}|[\s–—,-]|to|and|by|until)+$/.test(typed)) return null
  const year = typed.match(/\d{4}/g)?.at(-1)
  return year === undefined || year < '1990' || year > '2100' ? null : `${year}-12-31`
}
