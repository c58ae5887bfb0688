import { defineCommand } from '@/lib/access/operation'
import { type PlanId, newId } from '@/lib/kernel/ids'
import { Refusal } from '@/lib/kernel/refusal'
import { mayEnter } from '@/lib/partnerships/policy'
import { mayKeep } from '../policy'
import { splitNames } from '../rules/names'
import { rowsOf } from '../rules/rows'
import { saidBeside, targetOf } from '../rules/said-beside'
import { importPlanSchema } from '../schema/import'
import { refreshLeadNames } from './refresh'

/** Rows written at once: what SQLite takes in one statement, with room. */
const stretch = 400

/** Saves a plan as its tree was confirmed in the preview: all of it in one transaction, or nothing. */
export const importPlan = defineCommand({
  name: 'plans.import',
  input: importPlanSchema,
  visible: mayEnter,
  load: async ({ db, actor, input, visible }) => {
    const partnership = await db.partnership.findFirst({
      where: { AND: [visible, { id: input.partnershipId }] },
      select: { id: true },
    })
    if (partnership === null) return null
    const seat = actor.seats.find(
      ({ partnershipId, coordinates }) => partnershipId === partnership.id && coordinates,
    )
    return { partnershipId: partnership.id, delegationId: seat?.delegationId ?? '' }
  },
  permit: mayKeep.holds,
  run: async ({ db, actor, input, subject, now }) => {
    const { parts, ...fields } = input
    const planId = newId<PlanId>()
    const owned = { planId, ...subject, circle: input.circle }
    const begunOn = [input.startsOn, input.adoptedOn ?? ''].sort().at(-1) ?? input.startsOn
    const rows = rowsOf(
      owned,
      begunOn,
      parts.map((part) => ({
        ...part,
        sections: part.sections.map((section) => ({
          ...section,
          lines: section.lines.map(({ reference, printedReference, text, lead, timeline }) => ({
            reference,
            printedReference,
            text,
            leads: splitNames(lead),
            targetOn: targetOf(timeline),
          })),
        })),
      })),
    )
    const lines = rows.lines.length
    if (lines === 0) throw new Refusal('invalid', 'There is nothing to save: the plan has no lines.')
    await db.planOfAction.create({
      data: { id: planId, ...fields, ...subject, lineCount: lines, leadNames: [], createdAt: now },
    })
    for (const data of stretches(rows.parts)) await db.planPart.createMany({ data })
    for (const data of stretches(rows.sections)) await db.planSection.createMany({ data })
    for (const data of stretches(rows.lines)) await db.actionLine.createMany({ data })
    const said = parts.flatMap(({ sections }) => sections.flatMap((section) => section.lines.map(saidBeside)))
    const remarks = rows.lines.flatMap(({ id: lineId }, at) => {
      const text = said[at] ?? ''
      return text === ''
        ? []
        : [{ id: newId(), lineId, ...owned, text, authorName: actor.name, updatedAt: now }]
    })
    for (const data of stretches(remarks)) await db.lineRemark.createMany({ data })
    await refreshLeadNames(db, planId)
    return { planId, counts: { parts: rows.parts.length, sections: rows.sections.length, lines } }
  },
  record: ({ input, output }) => ({
    subject: output.planId,
    chain: input.partnershipId,
    detail: { ...output.counts, circle: input.circle },
  }),
})

function stretches<Row>(rows: readonly Row[]): Row[][] {
  return Array.from({ length: Math.ceil(rows.length / stretch) }, (_, place) =>
    rows.slice(place * stretch, (place + 1) * stretch),
  )
}
