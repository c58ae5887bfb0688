import { type Actor, partnershipsOf } from '@/lib/access/actor'
import { withinCircle } from '@/lib/access/circle'
import type { Clause } from '@/lib/access/clause'
import { seated } from '@/lib/access/seat'
import { mayRead as mayReadAgenda } from '@/lib/agendas/policy'
import { mayRead as mayReadNote, mayReadRelease } from '@/lib/notes/policy'
import { mayRead as mayReadTask } from '@/lib/outcomes/policy'
import { mayRead as mayReadSummary } from '@/lib/summaries/policy'

/**
 * What is news to somebody, and who may know of it.
 *
 * News are kept nowhere. They are worked out, each time they are looked at, from what they are about, through the rule of who
 * may read that: what was withdrawn, ended, struck out or closed again is gone from the news, the count and the mail at
 * once, and so is everything when a seat ends.
 *
 * News to a person is: a note shared with them or their delegation; a copy released to them; a follow-up that is theirs; an
 * agenda or a summary opened to them, if they do not run its desk; a report they are asked for by name. What somebody did
 * themselves is no news to them.
 *
 * What has been read is each person's own, and so is whether they want the daily mail.
 */
export const mayFollow = seated

export const mayKnow = {
  where: (actor: Actor) => ({
    partnership: { id: { in: partnershipsOf(actor) as string[] } },
    meeting: withinCircle.where(actor),
    note: mayReadNote.where(actor),
    release: mayReadRelease.where(actor),
    task: mayReadTask.where(actor),
    agenda: mayReadAgenda.where(actor),
    summary: mayReadSummary.where(actor),
  }),
}

export const isMine: Clause<{ readonly personId: string }, { personId: string }> = {
  holds: (actor, row) => row.personId === actor.personId,
  where: (actor) => ({ personId: actor.personId }),
}

export const isMyself: Clause<{ readonly id: string }, { id: string }> = {
  holds: (actor, person) => person.id === actor.personId,
  where: (actor) => ({ id: actor.personId }),
}
