import 'server-only'
import { createHash } from 'node:crypto'
import type { RoomView, SeenRoom } from '@/app/(desk)/meetings/[meetingId]/_room/view'
import type { Actor } from '@/lib/access/actor'
import { clock, pace } from '@/lib/kernel/clock'
import type { MeetingId } from '@/lib/kernel/ids'
import { listWrittenNotes } from '@/lib/notes/queries/live-notes'
import { followUpsOf } from '@/lib/outcomes/queries/follow-ups'
import { listOutcomes } from '@/lib/outcomes/queries/list-outcomes'
import { readDay } from '@/lib/outcomes/queries/read-day'

/** The room of a meeting as the actor sees it; null where there is none. */
export async function roomOf(actor: Actor, meetingId: MeetingId): Promise<SeenRoom | null> {
  const [day, outcomes, followUps, notes] = await Promise.all([
    readDay.as(actor, { meetingId }),
    listOutcomes.as(actor, { meetingId }),
    followUpsOf.as(actor, { meetingId }),
    listWrittenNotes.as(actor, { meetingId }),
  ])
  if (day === null) return null
  const view: RoomView = {
    meetingId,
    zone: day.meeting.zone,
    status: day.meeting.status,
    hasPrepared: day.meeting.preparesId !== null,
    items: day.items.map((item) => ({
      id: item.id,
      number: item.number,
      depth: item.depth,
      title: item.title,
      kind: item.kind,
      circle: item.circle,
      day: item.day,
      minutes: item.minutes,
      plannedAt: item.plannedAt?.toISOString() ?? null,
      planned: item.planned.starts,
      stretches: item.stretches.map(({ startedAt, endedAt }) => ({
        startedAt: startedAt.toISOString(),
        endedAt: endedAt?.toISOString() ?? null,
      })),
    })),
    outcomes: outcomes.map(({ id, itemId, kind, sentence, circle, toNextMeeting, toPrepared, revision }) => ({
      id,
      itemId,
      kind,
      sentence,
      circle,
      toNextMeeting,
      toPrepared,
      revision,
    })),
    followUps: followUps.map((one) => ({
      id: one.id,
      outcomeId: one.outcomeId,
      what: one.what,
      owner:
        one.ownerPersonId === null
          ? { kind: 'DELEGATION', id: one.ownerDelegationId ?? '' }
          : { kind: 'PERSON', id: one.ownerPersonId },
      ownerName: one.owner,
      dueOn: one.dueOn ?? '',
      lineId: one.lineId,
      status: one.status,
      revision: one.revision,
    })),
    notes: notes.flatMap(({ itemId, ...note }) => (itemId === null ? [] : [{ ...note, itemId }])),
    mayRecord: day.mayRecord,
  }
  const hash = createHash('sha256').update(JSON.stringify(view)).digest('hex')
  return { hash, view, now: clock.now().toISOString(), pace: pace() }
}
