import 'server-only'
import { notFound, redirect } from 'next/navigation'
import { cache } from 'react'
import { requireActor } from '@/app/_server/actor'
import { chosenPartnership } from '@/app/_server/partnership'
import { readArrangement } from '@/lib/partnerships/queries/arrangement'

/** The partnership whose settings are open, for everybody who may read them. */
export const settingsAt = cache(async () => {
  const actor = await requireActor()
  const partnershipId = await chosenPartnership(actor)
  if (partnershipId === null) redirect(actor.administrator ? '/settings/found' : '/no-seat')
  const arrangement = await readArrangement.as(actor, { partnershipId })
  if (arrangement === null) notFound()
  return { actor, partnershipId, arrangement }
})

/** The same, for pages whose only purpose is to change something. */
export async function settingsToChange() {
  const at = await settingsAt()
  if (!at.arrangement.mayArrange) notFound()
  return at
}
