import { z } from 'zod'
import { delegationsOf } from '@/lib/access/actor'
import { defineQuery } from '@/lib/access/operation'
import type { PartnershipId } from '@/lib/kernel/ids'
import { mayEnter } from '../policy'

/** The partnerships the actor may enter, by name, each with the delegation the actor speaks for there. */
export const listPartnerships = defineQuery({
  name: 'partnerships.list',
  input: z.object({}),
  visible: mayEnter,
  run: async ({ db, actor, visible }) => {
    const found = await db.partnership.findMany({
      where: visible,
      select: {
        id: true,
        name: true,
        zone: true,
        delegations: { where: { id: { in: delegationsOf(actor) } }, select: { name: true }, take: 1 },
      },
      orderBy: { name: 'asc' },
      take: 100,
    })
    return found.map(({ id, name, zone, delegations }) => ({
      id: id as PartnershipId,
      name,
      zone,
      speaksFor: delegations[0]?.name ?? null,
    }))
  },
})
