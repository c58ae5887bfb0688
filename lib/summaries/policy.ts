import type { Actor } from '@/lib/access/actor'
import { type GuardedInPaper, withinCircle, withinPaper } from '@/lib/access/circle'
import type { Clause } from '@/lib/access/clause'
import { runsDesk } from '@/lib/access/seat'
import { mayRead as mayReadOutcome } from '@/lib/outcomes/policy'

/**
 * Who may do what with the co-chairs' summary of a meeting.
 *
 * That there is a summary is known to those its circle includes; it begins with the desk's own delegation and is opened circle
 * by circle. A paragraph in it is read by those whom both its own circle and the summary's include, as long as it was not
 * taken out. A paragraph made from an outcome has the circle of that outcome and follows it; one the desk writes itself
 * has the circle the desk gives it.
 *
 * The desk assembles, writes, moves and takes out, and opens the summary, until the meeting is closed. A copy holds only what
 * all those it is for may read; whoever does not run the desk makes none that goes further than the summary has gone.
 */
export const mayRead = withinCircle
export const mayEdit = runsDesk

type Standing = GuardedInPaper & { readonly removedAt: Date | null }

export const mayReadParagraph: Clause<
  Standing,
  { AND: [{ removedAt: null }, ReturnType<typeof withinPaper.where>] }
> = {
  holds: (actor, row) => row.removedAt === null && withinPaper.holds(actor, row),
  where: (actor) => ({ AND: [{ removedAt: null }, withinPaper.where(actor)] }),
}

/** What was taken out is brought back by those who may take out, if they read it. */
export const mayBringBack = withinPaper

/** The meeting must be seen to speak of its summary; with it comes what may be seen of all a summary is made of. */
export const meetingAndAll = {
  where: (actor: Actor) => ({
    meeting: withinCircle.where(actor),
    summary: mayRead.where(actor),
    row: withinPaper.where(actor),
    outcome: mayReadOutcome.where(actor),
  }),
}
