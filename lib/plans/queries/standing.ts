import { defineQuery } from '@/lib/access/operation'
import { mayRead } from '../policy'
import { namesOfColumn } from '../rules/names'
import type { StandingLine } from '../rules/difference'
import { readPlanSchema } from '../schema/plan'

/** Every line of a plan as far as another edition of its source can change it, also those it no longer has. */
export const readStanding = defineQuery({
  name: 'plans.standing',
  input: readPlanSchema,
  visible: mayRead,
  run: async ({ db, input, visible }): Promise<readonly StandingLine[]> => {
    const lines = await db.actionLine.findMany({
      where: { AND: [visible, { planId: input.planId }] },
      select: {
        id: true,
        sectionId: true,
        partId: true,
        position: true,
        reference: true,
        text: true,
        leads: true,
        goneOn: true,
      },
      orderBy: { position: 'asc' },
    })
    return lines.map(({ leads, ...line }) => ({ ...line, lead: namesOfColumn(leads).join(', ') }))
  },
})
