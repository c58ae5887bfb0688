import { guardedColumns } from '@/lib/access/circle'
import { defineCommand } from '@/lib/access/operation'
import { Refusal } from '@/lib/kernel/refusal'
import { mayKeep, mayRead } from '../policy'
import { differenceOf, placeAdded } from '../rules/difference'
import { namesColumn, namesOfColumn, splitNames } from '../rules/names'
import { dayOf } from '../rules/today'
import { updatePlanSchema } from '../schema/import'
import { insertLines } from './insert-lines'
import { refreshLeadNames, refreshSections } from './refresh'

/**
 * Brings a plan up to another edition of its source: only what was ticked, by reference. Words change, lines come, lines
 * are marked as gone; what was reported, held and remarked stays with its line.
 */
export const updatePlan = defineCommand({
  name: 'plans.update',
  input: updatePlanSchema,
  visible: mayRead,
  load: ({ db, input, visible }) =>
    db.planOfAction.findFirst({
      where: { AND: [visible, { id: input.planId }] },
      select: { id: true, revision: true, startsOn: true, adoptedOn: true, ...guardedColumns },
    }),
  permit: mayKeep.holds,
  run: async ({ db, input, subject, now }) => {
    const { count } = await db.planOfAction.updateMany({
      where: { id: subject.id, revision: input.revision },
      data: { revision: { increment: 1 }, sourceName: input.sourceName },
    })
    if (count === 0)
      throw new Refusal(
        'conflict',
        'The plan has changed since you opened it. What you ticked is still here: look at it again.',
      )
    const { id: planId, revision: _revision, startsOn, adoptedOn, ...guarded } = subject
    const kept = await db.actionLine.findMany({
      where: { planId: subject.id },
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
    const sections = await db.planSection.findMany({
      where: { planId: subject.id },
      select: { id: true, partId: true, reference: true, title: true, leads: true, position: true },
      orderBy: { position: 'asc' },
    })
    const standing = kept.map(({ leads, ...line }) => ({ ...line, lead: namesOfColumn(leads).join(', ') }))
    const difference = differenceOf(standing, input.parts)
    const ticked = new Set<string>([...input.changed, ...input.back, ...input.gone])
    const ticks = new Set(input.added)
    const changed = difference.changed.filter(({ stored }) => ticked.has(stored.id))
    const back = difference.back.filter(({ stored }) => ticked.has(stored.id))
    const gone = difference.gone.filter(({ id }) => ticked.has(id))
    const added = placeAdded(difference, input.parts, sections).filter(({ line }) => ticks.has(line.at))
    if (changed.length + back.length + gone.length + added.length === 0)
      throw new Refusal('invalid', 'Nothing is ticked: there is nothing to take over.')

    for (const { stored, line } of [...changed, ...back]) {
      const ownLeads =
        line.lead === undefined || line.lead === stored.lead ? null : namesColumn(splitNames(line.lead))
      await db.actionLine.update({
        where: { id: stored.id },
        data: {
          text: line.text,
          printedReference: line.printedReference,
          goneOn: null,
          revision: { increment: 1 },
          ...(ownLeads === null ? {} : { ownLeads, leads: ownLeads }),
        },
      })
    }
    for (const line of gone)
      await db.actionLine.update({
        where: { id: line.id },
        data: { goneOn: dayOf(now), revision: { increment: 1 } },
      })
    const begunOn = [startsOn, adoptedOn ?? ''].sort().at(-1) ?? startsOn
    const grown = await insertLines(
      db,
      { planId, ...guarded },
      {
        begunOn,
        parts: input.parts,
        standing,
        sections,
        added,
        partOf: new Map(difference.pairs.map(({ stored, line }) => [line.part, stored.partId])),
      },
    )
    await refreshSections(db, [
      ...[...changed, ...back].map(({ stored }) => stored.sectionId),
      ...gone.map(({ sectionId }) => sectionId),
      ...grown,
    ])
    const lineCount = await db.actionLine.count({ where: { planId: subject.id, goneOn: null } })
    await db.planOfAction.update({ where: { id: subject.id }, data: { lineCount } })
    await refreshLeadNames(db, planId)
    return { changed: changed.length, back: back.length, gone: gone.length, added: added.length }
  },
  record: ({ input, subject, output }) => ({
    subject: subject.id,
    chain: subject.partnershipId,
    detail: { ...output, source: input.sourceName },
  }),
})
