import { toast } from '@/app/_ui/action/toast'
import { type FollowUpId, newId, type OutcomeId } from '@/lib/kernel/ids'
import type { Act } from './acts'
import type { OutcomeDraft, TaskDraft } from './drafts'
import type { Room } from './room'
import type { Owner, RoomFollowUp, RoomOutcome } from './view'

export function recordFrom(itemId: string | null, draft: OutcomeDraft): Act {
  return { verb: 'record', input: { outcomeId: newId<OutcomeId>(), itemId, ...draft } }
}

export function changeFrom({ id, revision }: RoomOutcome, draft: OutcomeDraft): Act {
  return { verb: 'change', input: { outcomeId: id, revision, ...draft } }
}

/** Strikes an outcome out; a slip at the foot of the screen brings it back. */
export function strike(room: Room, { id }: RoomOutcome): void {
  room.act({ verb: 'strike', input: { outcomeId: id } })
  toast({
    text: 'Outcome struck out, with its follow-ups.',
    undo: () => room.act({ verb: 'bringBack', input: { outcomeId: id } }),
  })
}

export function assignFrom(outcomeId: string, draft: TaskDraft): Act {
  return { verb: 'assign', input: { followUpId: newId<FollowUpId>(), outcomeId, ...taskFrom(draft) } }
}

export function changeTaskFrom({ id, revision }: RoomFollowUp, draft: TaskDraft): Act {
  return { verb: 'changeFollowUp', input: { followUpId: id, revision, ...taskFrom(draft) } }
}

export function strikeTask(room: Room, { id }: RoomFollowUp): void {
  room.act({ verb: 'strikeFollowUp', input: { followUpId: id } })
  toast({
    text: 'Follow-up struck out.',
    undo: () => room.act({ verb: 'bringBackFollowUp', input: { followUpId: id } }),
  })
}

function taskFrom({ what, owner, dueOn, lineId }: TaskDraft) {
  const [kind = '', id = ''] = owner.split(' ')
  const asked: Owner = { kind: kind === 'PERSON' ? 'PERSON' : 'DELEGATION', id }
  return { what, owner: asked, dueOn, lineId: lineId === '' ? null : lineId }
}
