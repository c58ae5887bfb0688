import { defineQuery } from '@/lib/access/operation'
import { delegationIn, mayKeep, mayRead } from '../policy'
import { namesOfColumn } from '../rules/names'
import type { StandingCells } from '../rules/returned'
import { readPlanSchema } from '../schema/plan'

/** Every line of a plan with the cells a returned matrix can change, for the desk that reads it in; null for all others. */
export const readCells = defineQuery({
  name: 'plans.cells',
  input: readPlanSchema,
  visible: mayRead,
  run: async ({ db, actor, input, visible }): Promise<readonly StandingCells[] | null> => {
    const plan = await db.planOfAction.findFirst({
      where: { AND: [visible, { id: input.planId }] },
      select: { id: true, partnershipId: true },
    })
    if (plan === null || !mayKeep.holds(actor, plan)) return null
    const mine = delegationIn(actor, plan.partnershipId)
    const [lines, remarks] = await Promise.all([
      db.actionLine.findMany({
        where: { AND: [visible, { planId: plan.id, goneOn: null }] },
        select: {
          id: true,
          reference: true,
          text: true,
          ourTitle: true,
          priority: true,
          state: true,
          stateAsOn: true,
          leads: true,
          ownLeads: true,
          ownFocalPoints: true,
          targetOn: true,
          nextOn: true,
          revision: true,
        },
        orderBy: { position: 'asc' },
      }),
      db.lineRemark.findMany({
        where: { AND: [visible, { planId: plan.id }] },
        select: { lineId: true, delegationId: true, circle: true, text: true, revision: true },
      }),
    ])
    const ofLine = new Map<string, typeof remarks>()
    for (const remark of remarks) ofLine.set(remark.lineId, [...(ofLine.get(remark.lineId) ?? []), remark])
    return lines.map(({ ownFocalPoints, ownLeads, leads, ...line }) => {
      const said = ofLine.get(line.id) ?? []
      const own = said.find(({ delegationId }) => delegationId === mine)
      return {
        ...line,
        leads: namesOfColumn(leads),
        ownLeads: namesOfColumn(ownLeads),
        focalPoints: namesOfColumn(ownFocalPoints),
        remarks: said.map(({ text }) => text),
        ownRemark: own?.text ?? '',
        ownRemarkCircle: own?.circle ?? null,
        ownRemarkRevision: own?.revision ?? 0,
      }
    })
  },
})
