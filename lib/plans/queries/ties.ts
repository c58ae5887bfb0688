import { defineQuery } from '@/lib/access/operation'
import type { Db, Prisma } from '@/lib/db/client'
import { openStates } from '../model'
import { mayRead } from '../policy'
import { readLineSchema } from '../schema/plan'
import { readMappingSchema } from '../schema/ties'

const shown = { id: true, planId: true, reference: true, text: true } as const

/** What a line has to do with lines of other plans: carried over from and into, serving and served by. */
export const readLineTies = defineQuery({
  name: 'plans.lineTies',
  input: readLineSchema,
  visible: mayRead,
  run: async ({ db, input, visible }) => {
    const line = await db.actionLine.findFirst({
      where: { AND: [visible, { id: input.lineId }] },
      select: { id: true, carriedFromId: true },
    })
    if (line === null) return null
    const [serves, servedBy] = await Promise.all([
      db.lineServing.findMany({
        where: { AND: [visible, { lineId: line.id }] },
        select: { servesLineId: true },
      }),
      db.lineServing.findMany({
        where: { AND: [visible, { servesLineId: line.id }] },
        select: { lineId: true },
      }),
    ])
    return {
      from: await namedLines(db, visible, { id: line.carriedFromId ?? '' }),
      into: await namedLines(db, visible, { carriedFromId: line.id }),
      serves: await namedLines(db, visible, { id: { in: serves.map(({ servesLineId }) => servesLineId) } }),
      servedBy: await namedLines(db, visible, { id: { in: servedBy.map(({ lineId }) => lineId) } }),
    }
  },
})

async function namedLines(db: Db, visible: Prisma.ActionLineWhereInput, where: Prisma.ActionLineWhereInput) {
  const lines = await db.actionLine.findMany({
    where: { AND: [visible, where] },
    select: shown,
    orderBy: { position: 'asc' },
    take: 50,
  })
  const visiblePlans = {
    AND: [visible as Prisma.PlanOfActionWhereInput, { id: { in: lines.map(({ planId }) => planId) } }],
  }
  const plans = await db.planOfAction.findMany({
    where: visiblePlans,
    select: { id: true, shortTitle: true },
  })
  return lines.map((line) => ({
    ...line,
    plan: plans.find(({ id }) => id === line.planId)?.shortTitle ?? '',
  }))
}

export type TiedLine = Awaited<ReturnType<typeof namedLines>>[number]

/** The lines of one plan beside those of another, with what already ties them: for carrying over, and for serving. */
export const readMapping = defineQuery({
  name: 'plans.mapping',
  input: readMappingSchema,
  visible: mayRead,
  run: async ({ db, input, visible }) => {
    const [lines, others, serving] = await Promise.all([
      db.actionLine.findMany({
        where: { AND: [visible, { planId: input.planId, goneOn: null }] },
        select: { ...shown, state: true },
        orderBy: { position: 'asc' },
      }),
      db.actionLine.findMany({
        where: { AND: [visible, { planId: input.intoId, goneOn: null }] },
        select: { ...shown, carriedFromId: true },
        orderBy: { position: 'asc' },
      }),
      db.lineServing.findMany({
        where: { AND: [visible, { planId: input.planId, servesPlanId: input.intoId }] },
        select: { lineId: true, servesLineId: true },
      }),
    ])
    const carried = new Set(others.map(({ carriedFromId }) => carriedFromId))
    return {
      lines: lines.map((line) => ({
        ...line,
        isUnfinished: openStates.includes(line.state),
        isCarried: carried.has(line.id),
        serves: serving.filter(({ lineId }) => lineId === line.id).map(({ servesLineId }) => servesLineId),
      })),
      others,
    }
  },
})
