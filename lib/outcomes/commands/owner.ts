import type { Actor, Seat } from '@/lib/access/actor'
import type { Db } from '@/lib/db/client'
import type { DelegationId, PartnershipId } from '@/lib/kernel/ids'
import { Refusal } from '@/lib/kernel/refusal'
import { mayRead as mayReadPlan } from '@/lib/plans/policy'
import { isSeated } from '@/lib/notes/rules/readers'
import { seatedIn } from '@/lib/notes/queries/readers'
import type { OutcomeFacts } from '../policy'
import { assertOwnerReads } from '../rules/owner'

/** The owner's columns; refuses somebody of another partnership, and somebody who could not read it. */
export async function ownerOf(
  db: Db,
  actor: Actor,
  owner: { kind: 'PERSON' | 'DELEGATION'; id: string },
  subject: OutcomeFacts,
  now: Date,
) {
  const today = now.toISOString().slice(0, 10)
  const seats =
    owner.kind === 'PERSON'
      ? await seatsOfPerson(db, actor, owner.id, subject, today)
      : await seatsOfDelegation(db, owner.id, subject)
  if (seats.length === 0)
    throw new Refusal('invalid', 'Please check the marked fields.', {
      owner: ['Choose somebody of this partnership.'],
    })
  assertOwnerReads(subject, seats)
  return owner.kind === 'PERSON'
    ? { ownerPersonId: owner.id, ownerDelegationId: null }
    : { ownerPersonId: null, ownerDelegationId: owner.id }
}

async function seatsOfPerson(
  db: Db,
  actor: Actor,
  personId: string,
  subject: OutcomeFacts,
  today: string,
): Promise<Seat[]> {
  const memberships = await seatedIn(db, actor, subject.partnershipId)
  return memberships
    .filter((each) => each.personId === personId && isSeated(each, today))
    .map(({ partnershipId, delegationId, delegation, role }) => ({
      partnershipId: partnershipId as PartnershipId,
      delegationId: delegationId as DelegationId,
      side: delegation.side,
      role,
      coordinates: false,
    }))
}

/** A delegation reads as any official of it does; an observer's as an observer. */
async function seatsOfDelegation(db: Db, delegationId: string, subject: OutcomeFacts): Promise<Seat[]> {
  const { partnershipId } = subject
  const delegation = await db.delegation.findFirst({
    where: { id: delegationId, partnershipId: subject.partnershipId },
    select: { side: true },
  })
  if (delegation === null) return []
  const role = delegation.side === 'OBSERVER' ? 'OBSERVER' : 'OFFICIAL'
  return [
    {
      partnershipId: partnershipId as PartnershipId,
      delegationId: delegationId as DelegationId,
      side: delegation.side,
      role,
      coordinates: false,
    },
  ]
}

/** Refuses a line of another partnership, or one the actor may not read. */
export async function assertLine(
  db: Db,
  actor: Actor,
  lineId: string | null,
  subject: OutcomeFacts,
): Promise<void> {
  if (lineId === null) return
  const visible = mayReadPlan.where(actor)
  const line = await db.actionLine.count({
    where: { AND: [visible, { id: lineId, partnershipId: subject.partnershipId }] },
  })
  if (line === 0)
    throw new Refusal('invalid', 'Please check the marked fields.', {
      lineId: ['Choose a line of a plan of this partnership.'],
    })
}
