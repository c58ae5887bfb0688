import type { z } from 'zod'
import type { Actor } from '@/lib/access/actor'
import { withinCircle } from '@/lib/access/circle'
import type { Db } from '@/lib/db/client'
import { newId } from '@/lib/kernel/ids'
import { type FieldErrors, Refusal } from '@/lib/kernel/refusal'
import { assertNoCircle } from '../rules/standing'
import type { planMeetingSchema } from '../schema/verbs'
import type { Chairs } from './chairs'

/** What a form says of a meeting, read. */
export type Said = z.output<typeof planMeetingSchema>

type At = { readonly db: Db; readonly actor: Actor; readonly input: Said; readonly partnershipId: string }

/** Refuses, each at its field, what was chosen from elsewhere: another partnership, the other side, a hidden meeting. */
export async function assertChoices(at: At): Promise<void> {
  const fields: FieldErrors = {}
  if (!(await isSeries(at))) fields.seriesId = ['Choose a series of this partnership.']
  for (const [side, field, chair] of sidesOf(at.input))
    if (chair.delegationId !== null && !(await isOnSide(at, chair.delegationId, side)))
      fields[`${field}.delegationId`] = ['Choose a delegation of this side.']
  if (at.input.preparesId !== null) {
    const chain = await chainFrom(at, at.input.preparesId)
    if (chain.length === 0) fields.preparesId = ['Choose a meeting of this partnership.']
    else assertNoCircle(at.input.meetingId, chain)
  }
  if (Object.keys(fields).length > 0) throw new Refusal('invalid', 'Please check the marked fields.', fields)
}

/** Refuses a circle that would shut out the desk itself: the meeting may belong to an earlier coordinator. */
export function assertStillRead(actor: Actor, row: Parameters<typeof withinCircle.holds>[1]): void {
  if (withinCircle.holds(actor, row)) return
  throw new Refusal('invalid', 'Please check the marked fields.', {
    circle: ['Your own delegation could then no longer read it.'],
  })
}

/** The columns a form writes, without the co-chairs' names. */
export function columnsOf({ meetingId: _, aseanChair, partnerChair, ...input }: Said) {
  return { ...input, aseanChairId: aseanChair.delegationId, partnerChairId: partnerChair.delegationId }
}

export function chairsOf({ aseanChair, partnerChair }: Said): Chairs {
  return { aseanChairId: aseanChair.delegationId, partnerChairId: partnerChair.delegationId }
}

/** What the trail keeps of a form: ids and choices, no words. */
export function factsOf(input: Said) {
  const { seriesId, ordinal, startsOn, endsOn, circle, preparesId } = input
  return { seriesId, ordinal, startsOn, endsOn, circle, preparesId, ...chairsOf(input) }
}

/** Writes who presides for each side; a side of which nothing is known has no row. */
export async function writeCoChairs(db: Db, input: Said): Promise<void> {
  const { meetingId } = input
  await db.coChair.deleteMany({ where: { meetingId } })
  const known = sidesOf(input).filter(
    ([, , { name, rank, delegationId }]) => name !== '' || rank !== '' || delegationId !== null,
  )
  await db.coChair.createMany({
    data: known.map(([side, , chair]) => ({ id: newId(), meetingId, side, ...chair })),
  })
}

function sidesOf({ aseanChair, partnerChair }: Said) {
  return [
    ['ASEAN', 'aseanChair', aseanChair],
    ['PARTNER', 'partnerChair', partnerChair],
  ] as const
}

async function isSeries({ db, input, partnershipId }: At): Promise<boolean> {
  const visible = { partnershipId }
  return (await db.series.count({ where: { AND: [visible, { id: input.seriesId }] } })) === 1
}

async function isOnSide({ db, partnershipId }: At, id: string, side: 'ASEAN' | 'PARTNER'): Promise<boolean> {
  const visible = { partnershipId }
  return (await db.delegation.count({ where: { AND: [visible, { id, side }] } })) === 1
}

/** The meeting and what it leads to in turn; empty where the actor sees no such meeting. */
async function chainFrom({ db, actor, partnershipId }: At, first: string): Promise<readonly string[]> {
  const visible = withinCircle.where(actor)
  const chain: string[] = []
  for (let id: string | null = first; id !== null && !chain.includes(id);) {
    const next: { preparesId: string | null } | null = await db.meeting.findFirst({
      where: { AND: [visible, { id, partnershipId }] },
      select: { preparesId: true },
    })
    if (next === null) break
    chain.push(id)
    id = next.preparesId
  }
  return chain
}
