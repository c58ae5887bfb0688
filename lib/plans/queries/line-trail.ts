import { defineQuery } from '@/lib/access/operation'
import { runsDesk } from '@/lib/access/seat'
import { changeWords } from '../rules/changes'
import { readLineSchema } from '../schema/plan'

/**
 * Who changed what about a line, the newest first, for the desk alone. A remark is told beside the line to those it is
 * for, so that the trail does not say that a delegation noted something for itself.
 */
export const readLineTrail = defineQuery({
  name: 'plans.lineTrail',
  input: readLineSchema,
  visible: runsDesk,
  run: async ({ db, input, visible }) => {
    const line = await db.actionLine.findFirst({
      where: { AND: [visible, { id: input.lineId }] },
      select: { id: true, planId: true, sectionId: true, partnershipId: true },
    })
    if (line === null) return []
    const visibleEntries = (about: object) => ({
      where: { chain: line.partnershipId, ...about },
      select: { id: true, at: true, actorId: true, fact: true, detail: true },
      orderBy: [{ at: 'desc' as const }, { id: 'desc' as const }],
      take: 100,
    })
    const [own, ofPlan] = await Promise.all([
      db.auditEntry.findMany(
        visibleEntries({ subject: { in: [line.id, line.sectionId] }, fact: { not: 'plans.remark' } }),
      ),
      // one act on many lines is one entry, about the plan
      db.auditEntry.findMany(visibleEntries({ subject: line.planId, fact: 'plans.takeReturned' })),
    ])
    const entries = [...own, ...ofPlan]
      .sort((one, other) => other.at.getTime() - one.at.getTime())
      .slice(0, 100)
    const people = await db.person.findMany({
      where: { id: { in: entries.map(({ actorId: visibleActor }) => visibleActor) } },
      select: { id: true, name: true },
    })
    const names = new Map(people.map(({ id, name }) => [id, name]))
    return entries.flatMap(({ id, at, actorId, fact, detail }) => {
      const words = changeWords(fact, detail, line.id)
      return words === null ? [] : [{ id, at, who: names.get(actorId) ?? 'Somebody', words }]
    })
  },
})
