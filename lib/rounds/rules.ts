import { addDays } from '@/lib/kernel/calendar-days'
import type { PlainDate } from '@/lib/kernel/clock'
import { Refusal } from '@/lib/kernel/refusal'
import { counted, joinWords } from '@/lib/kernel/text'
import type { LineState } from '@/lib/plans/model'
import { inheritedColumn, namesOfColumn } from '@/lib/plans/rules/names'
import { needsEvidence } from '@/lib/plans/rules/status'
import { type AnswerCounts, type AnswerState, answerStates } from './model'

type Line = {
  readonly id: string
  readonly sectionId: string
  readonly leads: string
  readonly ownFocalPoints: string
}
type Section = { readonly id: string; readonly focalPoints: string }

/** Which lines each focal point would be asked about; where nobody is named as one, the lead agencies are asked. In order of names. */
export function linesByFocalPoint(
  lines: readonly Line[],
  sections: readonly Section[],
): ReadonlyMap<string, readonly string[]> {
  const named = new Map(sections.map(({ id, focalPoints }) => [id, focalPoints]))
  const asked = new Map<string, string[]>()
  for (const line of lines) {
    const focal = inheritedColumn(line.ownFocalPoints, named.get(line.sectionId) ?? '')
    for (const name of namesOfColumn(focal === '' ? line.leads : focal))
      asked.set(name, [...(asked.get(name) ?? []), line.id])
  }
  return new Map([...asked].sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** A link lives two weeks beyond the day by which it asks, for those who are late. */
export function linkEndsOn(dueOn: PlainDate): Date {
  return new Date(`${addDays(dueOn, 14)}T23:59:59Z`)
}

export function assertAskable(dueOn: PlainDate, today: PlainDate): void {
  if (dueOn < today)
    throw new Refusal('invalid', 'Please check the marked fields.', { dueOn: ['This day has passed.'] })
}

/** Nothing about a round changes once the desk has closed it. */
export function assertNotClosed(round: { readonly closedAt: Date | null }): void {
  if (round.closedAt !== null) throw new Refusal('conflict', 'The round is closed.')
}

type Asked = { readonly focalPoint: string; readonly sentAt: Date | null }

/** So many are named; of more the sentence would be a list, and the page is one already. */
const mostNamed = 6

/** "4 of 6 have answered; AHA Centre and Indonesia have not yet." Whoever has sent anything has answered. */
export function whoAnsweredText(requests: readonly Asked[]): string {
  const silent = requests.filter(({ sentAt }) => sentAt === null).map(({ focalPoint }) => focalPoint)
  const answered = requests.length - silent.length
  if (silent.length === 0) return 'Everybody who was asked has answered.'
  const names =
    silent.length > mostNamed
      ? [...silent.slice(0, mostNamed - 1), `${String(silent.length - mostNamed + 1)} others`]
      : silent
  if (answered === 0) return `Nobody has answered yet: ${joinWords(names)}.`
  return `${String(answered)} of ${String(requests.length)} ${answered === 1 ? 'has' : 'have'} answered; ${joinWords(names)} ${silent.length === 1 ? 'has' : 'have'} not yet.`
}

/** "3 focal points have not answered yet, 2 only in part" */
export function missingText(silent: number, partly: number): string {
  const who = counted(silent === 0 ? partly : silent, 'focal point')
  const have = (silent === 0 ? partly : silent) === 1 ? 'has' : 'have'
  if (silent === 0) return `${who} ${have} answered only in part`
  return `${who} ${have} not answered yet${partly === 0 ? '' : `, ${String(partly)} only in part`}`
}

export function countAnswers(states: readonly AnswerState[]): AnswerCounts {
  const counts = { OPEN: 0, SENT: 0, ACCEPTED: 0, RETURNED: 0 }
  for (const state of states) counts[state] += 1
  return counts
}

/** "3 not answered, 2 accepted" */
export function countsText(counts: AnswerCounts, words: Readonly<Record<AnswerState, string>>): string {
  return answerStates
    .filter((state) => counts[state] > 0)
    .map((state) => `${String(counts[state])} ${words[state].toLowerCase()}`)
    .join(', ')
}

type Typed = {
  readonly id: string
  readonly reference: string
  readonly state: LineState | null
  readonly asOn: PlainDate | null
  readonly evidence: string
}

/** Which of the typed answers can be sent. A line left without a status stays open; one that is half said is refused. */
export function assertSendable(typed: readonly Typed[], today: PlainDate): readonly string[] {
  const said = typed.filter(({ state }) => state !== null)
  const wrong: Record<string, string[]> = {}
  for (const { id, state, asOn, evidence } of said) {
    const asked = state === null ? undefined : needsEvidence[state]
    if (asOn === null) wrong[id] = ['Say as of which day.']
    else if (asOn > today) wrong[id] = ['This day has not come yet.']
    else if (asked !== undefined && evidence === '') wrong[id] = [asked]
  }
  const names = said.filter(({ id }) => id in wrong).map(({ reference }) => reference)
  if (names.length > 0) throw new Refusal('invalid', `Something is missing for ${names.join(', ')}.`, wrong)
  if (said.length === 0) throw new Refusal('invalid', 'Choose the status of at least one line, then send.')
  return said.map(({ id }) => id)
}

type Told = {
  readonly lineId: string
  readonly state: LineState
  readonly asOn: PlainDate
  readonly createdAt: Date
}

/** The newest report on the line that was entered after the answer was sent: who answered could not know of it. */
export function overtakenBy<Report extends Told>(
  answer: { readonly lineId: string; readonly sentAt: Date | null },
  reports: readonly Report[],
): Report | null {
  const { sentAt } = answer
  if (sentAt === null) return null
  const later = reports.filter(({ lineId, createdAt }) => lineId === answer.lineId && createdAt > sentAt)
  return later.sort((one, other) => other.createdAt.getTime() - one.createdAt.getTime())[0] ?? null
}
