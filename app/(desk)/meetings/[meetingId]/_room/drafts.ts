import type { Circle } from '@/lib/access/circle'
import { OUTCOME_CIRCLES, type OutcomeCircle, type OutcomeKind } from '@/lib/outcomes/model'
import type { RoomFollowUp, RoomItem, RoomOutcome } from './view'

/** An outcome as it is being typed. */
export type OutcomeDraft = {
  readonly kind: OutcomeKind
  readonly sentence: string
  readonly circle: OutcomeCircle
  readonly toNextMeeting: boolean
  readonly toPrepared: boolean
}

/** A follow-up as it is being typed; the owner as "PERSON id" or "DELEGATION id". */
export type TaskDraft = {
  readonly what: string
  readonly owner: string
  readonly dueOn: string
  readonly lineId: string
}

/** What is being typed, by what it is about: an item, an outcome that is changed, a follow-up. */
export type Drafts = {
  readonly outcomes: Readonly<Record<string, OutcomeDraft>>
  readonly tasks: Readonly<Record<string, TaskDraft>>
}

export const noDrafts: Drafts = { outcomes: {}, tasks: {} }

/** Without the draft of that name. */
export function without<Draft>(
  drafts: Readonly<Record<string, Draft>>,
  key: string,
): Readonly<Record<string, Draft>> {
  return Object.fromEntries(Object.entries(drafts).filter(([name]) => name !== key))
}

/** As text, where there are words in it; null where nothing would be lost. */
export function worthKeeping({ outcomes, tasks }: Drafts): string | null {
  const hasWords =
    Object.values(outcomes).some(({ sentence }) => sentence.trim() !== '') ||
    Object.values(tasks).some(({ what }) => what.trim() !== '')
  return hasWords ? JSON.stringify({ outcomes, tasks }) : null
}

export function readDrafts(written: string | null): Drafts {
  if (written === null) return noDrafts
  try {
    const { outcomes, tasks } = JSON.parse(written) as Drafts
    return { outcomes: { ...outcomes }, tasks: { ...tasks } }
  } catch {
    return noDrafts
  }
}

/** How a new outcome begins: open to those who see its item. */
export function newOutcome(item: RoomItem | undefined, kind: OutcomeKind): OutcomeDraft {
  const circle = outcomeCircle(item?.circle ?? 'ALL_DELEGATIONS')
  return { kind, sentence: '', circle, toNextMeeting: kind === 'DEFERRED', toPrepared: false }
}

/** An item for its author alone has outcomes for the delegation. */
export function outcomeCircle(circle: Circle): OutcomeCircle {
  return OUTCOME_CIRCLES.find((one) => one === circle) ?? 'OWN_DELEGATION'
}

export function draftOf({ kind, sentence, circle, toNextMeeting, toPrepared }: RoomOutcome): OutcomeDraft {
  return { kind, sentence, circle: outcomeCircle(circle), toNextMeeting, toPrepared }
}

export const newTask: TaskDraft = { what: '', owner: '', dueOn: '', lineId: '' }

export function taskOf({ what, owner, dueOn, lineId }: RoomFollowUp): TaskDraft {
  return { what, owner: `${owner.kind} ${owner.id}`, dueOn, lineId: lineId ?? '' }
}
