import { type Actor, delegationsOf } from '@/lib/access/actor'
import { type Circle, openTo, withinCircle } from '@/lib/access/circle'
import type { Clause } from '@/lib/access/clause'
import { runsDesk } from '@/lib/access/seat'
import { type CopyAudience, copyAudiences } from './model'
import { circlesAsOpenAs } from '@/lib/access/circle-reach'

/**
 * Who may read a plan: everyone whom its circle includes. A plan adopted by both sides is open to all delegations; a
 * draft, or a plan kept by ASEAN alone, is as closed as the desk decides. The plan's circle covers its text, its lines
 * and the status reported on them: a figure given to ministers is the same figure for everyone at the table.
 *
 * What is narrower has a circle of its own: a remark on a line, an activity that is not to be told yet. Such a record is
 * never counted into what the line says to all (its last activity, its next date, its proposed status).
 *
 * Who may keep a plan (import it, report on it, take a snapshot): the partnership's desk.
 *
 * Who may remark on a line: everyone who reads it and speaks for a delegation of the partnership; the remark belongs to
 * that delegation.
 */
export const mayRead = withinCircle

export const mayKeep = runsDesk

type WhereSpoken = { partnershipId: { in: string[] } }

/** The actor speaks for a delegation there: observers do not. */
export const mayRemark: Clause<{ readonly partnershipId: string }, WhereSpoken> = {
  holds: (actor, row) => spokenIn(actor).includes(row.partnershipId),
  where: (actor) => ({ partnershipId: { in: spokenIn(actor) } }),
}

function spokenIn(actor: Actor): string[] {
  return actor.seats.filter(({ role }) => role !== 'OBSERVER').map(({ partnershipId }) => partnershipId)
}

/** The delegation for which the actor speaks there; its remark belongs to it. */
export function delegationIn(actor: Actor, partnershipId: string): string | undefined {
  const mine = delegationsOf(actor)
  return actor.seats.find((seat) => seat.partnershipId === partnershipId && mine.includes(seat.delegationId))
    ?.delegationId
}

/** The audiences for which the actor may make a copy of a plan: circles the actor's own seat opens, no wider than the plan. */
export function audiencesOf(
  actor: Actor,
  plan: { readonly partnershipId: string; readonly circle: Circle },
): readonly CopyAudience[] {
  const seats = actor.seats.filter(({ partnershipId }) => partnershipId === plan.partnershipId)
  return copyAudiences.filter((audience) => {
    if (!circlesAsOpenAs(audience).includes(plan.circle)) return false
    if (audience === 'OWN_DELEGATION') return seats.some(({ role }) => role !== 'OBSERVER')
    return seats.some((seat) => openTo(seat).includes(audience))
  })
}
