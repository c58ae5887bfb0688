import { guardedColumns } from '@/lib/access/circle'
import { defineCommand } from '@/lib/access/operation'
import { Refusal } from '@/lib/kernel/refusal'
import { mayKeep, mayRead } from '../policy'
import { serveLinesSchema } from '../schema/ties'
import { proposeWhatWasHeld, withdrawProposals } from './propose'
import { refreshLines } from './refresh'

/**
 * Says which lines of one plan of action the lines of a sector's plan serve: what is held under these counts there too,
 * and proposes there what it would propose had it been held there.
 */
export const serveLines = defineCommand({
  name: 'plans.serveLines',
  input: serveLinesSchema,
  visible: mayRead,
  load: ({ db, input, visible }) =>
    db.planOfAction.findFirst({
      where: { AND: [visible, { id: input.planId }] },
      select: { id: true, kind: true, ...guardedColumns },
    }),
  permit: mayKeep.holds,
  run: async ({ db, actor, input, subject }) => {
    if (subject.kind !== 'SECTOR_PLAN')
      throw new Refusal('invalid', 'Only the lines of a sector’s work plan serve lines of another plan.')
    const visible = mayRead.where(actor)
    const ids = [...new Set(input.lines.map(({ lineId }) => lineId))]
    const own = await db.actionLine.count({
      where: { AND: [visible, { planId: subject.id, id: { in: ids } }] },
    })
    if (own < ids.length) throw new Refusal('conflict', 'A line you chose is no longer in this plan.')
    const wanted = [...new Set(input.lines.flatMap(({ serves }) => serves))]
    const { partnershipId } = subject
    const into = await db.planOfAction.findFirst({
      where: { AND: [visible, { id: input.intoId, partnershipId, kind: 'PLAN_OF_ACTION' }] },
      select: { id: true },
    })
    const served = await db.actionLine.count({
      where: { AND: [visible, { id: { in: wanted }, planId: into?.id ?? '', goneOn: null }] },
    })
    if (into === null || served < wanted.length)
      throw new Refusal('invalid', 'A line serves lines of a plan of action of this partnership.')
    const { id: planId, kind: _kind, ...guarded } = subject
    const here = { planId: subject.id, servesPlanId: into.id, lineId: { in: ids } }
    const before = await db.lineServing.findMany({
      where: { ...here, planId: subject.id },
      select: { lineId: true, servesLineId: true },
    })
    await db.lineServing.deleteMany({ where: here })
    await db.lineServing.createMany({
      data: input.lines.flatMap(({ lineId, serves }) =>
        [...new Set(serves)].map((servesLineId) => ({
          lineId,
          planId,
          servesLineId,
          servesPlanId: into.id,
          ...guarded,
        })),
      ),
    })
    const tied = new Set(before.map((tie) => `${tie.lineId} ${tie.servesLineId}`))
    await withdrawProposals(
      db,
      before.map(({ servesLineId }) => servesLineId),
    )
    for (const { lineId, serves } of input.lines) {
      const anew = serves.filter((servesLineId) => !tied.has(`${lineId} ${servesLineId}`))
      if (anew.length > 0) await proposeWhatWasHeld(db, lineId, anew)
    }
    await refreshLines(db, [...wanted, ...before.map(({ servesLineId }) => servesLineId)])
  },
  record: ({ input, subject }) => ({
    subject: subject.id,
    chain: subject.partnershipId,
    detail: { lines: input.lines.length },
  }),
})
