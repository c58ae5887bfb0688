import { dayText } from '@/lib/kernel/calendar-days'
import type { PlainDate } from '@/lib/kernel/clock'
import { Refusal } from '@/lib/kernel/refusal'
import type { LineState } from '../model'

type Line = { readonly state: LineState; readonly goneOn: string | null; readonly revision: number }
type Report = {
  readonly revision: number
  readonly state: LineState
  readonly asOn: PlainDate
  readonly words: string
  readonly evidence: string
}

/** The states that claim an end, and what must be said with them. */
export const needsEvidence: Readonly<Partial<Record<LineState, string>>> = {
  COMPLETED: 'Say what shows that the line is completed.',
  NO_LONGER_RELEVANT: 'Say why the line is no longer relevant.',
}

/** A status is reported on the line as the officer saw it, as of a day that has come, and an end is never claimed bare. */
export function assertReportable(line: Line, report: Report, today: PlainDate): void {
  if (line.goneOn !== null)
    throw new Refusal('conflict', `The plan has not had this line since ${dayText(line.goneOn)}.`)
  if (line.revision !== report.revision)
    throw new Refusal('conflict', 'The line has changed since you opened it. Look at it again, then report.')
  if (report.asOn > today)
    throw new Refusal('invalid', 'Please check the marked fields.', { asOn: ['This day has not come yet.'] })
  const asked = needsEvidence[report.state]
  if (asked !== undefined && report.evidence === '')
    throw new Refusal('invalid', 'Please check the marked fields.', { evidence: [asked] })
}
