import { defineQuery } from '@/lib/access/operation'
import type { ActionLineId, PlanId } from '@/lib/kernel/ids'
import { beyond, dayPlace, paged } from '@/lib/kernel/pages'
import { mayRead } from '../policy'
import { namesOfColumn } from '../rules/names'
import { readLineHistorySchema, readLineSchema } from '../schema/plan'

/** A line with where it stands in its plan, and its neighbours. */
export const readLine = defineQuery({
  name: 'plans.line',
  input: readLineSchema,
  visible: mayRead,
  run: async ({ db, input, visible }) => {
    const line = await db.actionLine.findFirst({
      where: { AND: [visible, { id: input.lineId }] },
      select: {
        id: true,
        planId: true,
        partId: true,
        sectionId: true,
        partnershipId: true,
        position: true,
        reference: true,
        printedReference: true,
        text: true,
        ourTitle: true,
        priority: true,
        state: true,
        stateAsOn: true,
        leads: true,
        ownLeads: true,
        ownFocalPoints: true,
        targetOn: true,
        lastActivityOn: true,
        nextOn: true,
        quietSince: true,
        proposedState: true,
        proposedById: true,
        goneOn: true,
        circle: true,
        revision: true,
      },
    })
    if (line === null) return null
    const visibleInPlan = { AND: [visible, { planId: line.planId }] }
    const [part, section, before, after] = await Promise.all([
      db.planPart.findFirst({
        where: { AND: [visibleInPlan, { id: line.partId }] },
        select: { reference: true, title: true },
      }),
      db.planSection.findFirst({
        where: { AND: [visibleInPlan, { id: line.sectionId }] },
        select: { reference: true, title: true, leads: true, focalPoints: true },
      }),
      db.actionLine.findFirst({
        where: { AND: [visibleInPlan, { position: { lt: line.position }, goneOn: null }] },
        orderBy: { position: 'desc' },
        select: { id: true, reference: true },
      }),
      db.actionLine.findFirst({
        where: { AND: [visibleInPlan, { position: { gt: line.position }, goneOn: null }] },
        orderBy: { position: 'asc' },
        select: { id: true, reference: true },
      }),
    ])
    return {
      ...line,
      id: line.id as ActionLineId,
      planId: line.planId as PlanId,
      leads: namesOfColumn(line.leads),
      ownLeads: namesOfColumn(line.ownLeads),
      ownFocalPoints: namesOfColumn(line.ownFocalPoints),
      focalPoints: namesOfColumn(
        line.ownFocalPoints === '' ? (section?.focalPoints ?? '') : line.ownFocalPoints,
      ),
      part,
      section,
      before,
      after,
    }
  },
})

/** A year of monthly reports and what was said besides: each is a paragraph to be read. */
const reportsOnPage = 20

/** What was reported on a line, newest first, a page at a time. */
export const readLineHistory = defineQuery({
  name: 'plans.lineHistory',
  input: readLineHistorySchema,
  visible: mayRead,
  run: async ({ db, input, visible }) => {
    const found = await db.lineStatus.findMany({
      where: {
        AND: [visible, { lineId: input.lineId }, beyond('asOn', dayPlace(input.after), 'desc')],
      },
      select: {
        id: true,
        state: true,
        asOn: true,
        words: true,
        evidence: true,
        activityId: true,
        authorName: true,
        createdAt: true,
        circle: true,
      },
      orderBy: [{ asOn: 'desc' }, { id: 'desc' }],
      take: reportsOnPage + 1,
    })
    return paged(found, ({ asOn }) => asOn, reportsOnPage)
  },
})

/** What delegations remark on a line, as far as the actor may read it. */
export const readLineRemarks = defineQuery({
  name: 'plans.lineRemarks',
  input: readLineSchema,
  visible: mayRead,
  run: async ({ db, input, visible }) => {
    const remarks = await db.lineRemark.findMany({
      where: { AND: [visible, { lineId: input.lineId }] },
      select: {
        id: true,
        revision: true,
        delegationId: true,
        circle: true,
        text: true,
        authorName: true,
        updatedAt: true,
      },
      orderBy: { updatedAt: 'desc' },
      take: 100,
    })
    const delegations = await db.delegation.findMany({
      where: { id: { in: remarks.map(({ delegationId: visibleOwner }) => visibleOwner) } },
      select: { id: true, name: true },
    })
    return remarks.map((remark) => ({
      ...remark,
      delegation: delegations.find(({ id }) => id === remark.delegationId)?.name ?? '',
    }))
  },
})
