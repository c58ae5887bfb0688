import { z } from 'zod'
import { delegationsOf } from '@/lib/access/actor'
import { defineQuery } from '@/lib/access/operation'
import type { PartnershipId } from '@/lib/kernel/ids'
import { mayEnter } from '../policy'

/** More than any ministry holds. */
const most = 100

/** The partnerships the actor may enter, by name, or those of one name or id; each with the delegation the actor speaks for there. */
export const listPartnerships = defineQuery({
  name: 'partnerships.list',
  input: z.object({ named: z.string().optional() }),
  visible: mayEnter,
  run: async ({ db, actor, input: { named }, visible }) => {
    const asked = named === undefined ? {} : { OR: [{ id: named }, { name: named }] }
    const found = await db.partnership.findMany({
      where: { AND: [visible, asked] },
      select: {
        id: true,
        name: true,
        zone: true,
        delegations: { where: { id: { in: delegationsOf(actor) } }, select: { name: true }, take: 1 },
      },
      orderBy: { name: 'asc' },
      take: most,
    })
    return found.map(({ id, name, zone, delegations }) => ({
      id: id as PartnershipId,
      name,
      zone,
      speaksFor: delegations[0]?.name ?? null,
    }))
  },
})
