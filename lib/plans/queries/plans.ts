import { defineQuery } from '@/lib/access/operation'
import type { PlanId, PlanPartId } from '@/lib/kernel/ids'
import { mayRead } from '../policy'
import { addCounts, countsOf } from '../rules/counts'
import { namesOf, namesOfColumn } from '../rules/names'
import { listPlansSchema, readPlanSchema, readSectionSchema } from '../schema/plan'

/** The plans of the partnership, the newest first, each with how many lines stand where. */
export const listPlans = defineQuery({
  name: 'plans.list',
  input: listPlansSchema,
  visible: mayRead,
  run: async ({ db, input, visible }) => {
    const plans = await db.planOfAction.findMany({
      where: { AND: [visible, { partnershipId: input.partnershipId }] },
      select: {
        id: true,
        kind: true,
        title: true,
        shortTitle: true,
        startsOn: true,
        endsOn: true,
        notice: true,
        lineCount: true,
        circle: true,
      },
      orderBy: [{ startsOn: 'desc' }, { id: 'desc' }],
      take: 100,
    })
    const parts = await db.planPart.findMany({
      where: { AND: [visible, { planId: { in: plans.map(({ id }) => id) } }] },
      select: { planId: true, counts: true },
    })
    return plans.map((plan) => ({
      ...plan,
      id: plan.id as PlanId,
      counts: addCounts(
        parts.filter(({ planId }) => planId === plan.id).map(({ counts }) => countsOf(counts)),
      ),
    }))
  },
})

/** A plan with its parts, as the head of every page about it. */
export const readPlan = defineQuery({
  name: 'plans.read',
  input: readPlanSchema,
  visible: mayRead,
  run: async ({ db, input, visible }) => {
    const plan = await db.planOfAction.findFirst({
      where: { AND: [visible, { id: input.planId }] },
      select: {
        id: true,
        partnershipId: true,
        kind: true,
        title: true,
        shortTitle: true,
        startsOn: true,
        endsOn: true,
        adoptedOn: true,
        notice: true,
        sourceName: true,
        lineCount: true,
        leadNames: true,
        quietMonths: true,
        topicId: true,
        circle: true,
        revision: true,
      },
    })
    if (plan === null) return null
    const parts = await db.planPart.findMany({
      where: { AND: [visible, { planId: plan.id }] },
      orderBy: { position: 'asc' },
      select: { id: true, reference: true, title: true },
    })
    return {
      ...plan,
      id: plan.id as PlanId,
      leadNames: namesOf(plan.leadNames),
      parts: parts.map((part) => ({ ...part, id: part.id as PlanPartId })),
    }
  },
})

/** A section with whom it names; null where there is none in this plan for this reader. A long plan has thousands. */
export const readSection = defineQuery({
  name: 'plans.section',
  input: readSectionSchema,
  visible: mayRead,
  run: async ({ db, input, visible }) => {
    const section = await db.planSection.findFirst({
      where: { AND: [visible, { planId: input.planId, id: input.sectionId }] },
      select: { reference: true, title: true, leads: true, focalPoints: true, revision: true },
    })
    if (section === null) return null
    return {
      ...section,
      leads: namesOfColumn(section.leads),
      focalPoints: namesOfColumn(section.focalPoints),
    }
  },
})
