import type { z } from 'zod'
import { defineCommand } from '@/lib/access/operation'
import { Refusal } from '@/lib/kernel/refusal'
import { mayKeep, mayRead } from '../policy'
import { inheritedColumn, namesColumn, splitNames } from '../rules/names'
import { amendLineSchema } from '../schema/plan'
import { refreshLeadNames, refreshLines } from './refresh'

/** Sets what the desk keeps about a line beside its text: our title, priority, target date, its own leads. */
export const amendLine = defineCommand({
  name: 'plans.amendLine',
  input: amendLineSchema,
  visible: mayRead,
  load: ({ db, input, visible }) =>
    db.actionLine.findFirst({
      where: { AND: [visible, { id: input.lineId }] },
      select: {
        id: true,
        planId: true,
        sectionId: true,
        partnershipId: true,
        ourTitle: true,
        priority: true,
        targetOn: true,
        ownLeads: true,
        ownFocalPoints: true,
      },
    }),
  permit: mayKeep.holds,
  run: async ({ db, input, subject }) => {
    const section = await db.planSection.findFirstOrThrow({
      where: { id: subject.sectionId },
      select: { leads: true },
    })
    const kept = keptOf(input)
    const { count } = await db.actionLine.updateMany({
      where: { id: subject.id, revision: input.revision },
      data: {
        ...kept,
        leads: inheritedColumn(kept.ownLeads, section.leads),
        revision: { increment: 1 },
      },
    })
    if (count === 0)
      throw new Refusal('conflict', 'The line has changed since you opened it. What you typed is still here.')
    await refreshLines(db, [subject.id])
    await refreshLeadNames(db, subject.planId)
  },
  record: ({ input, subject }) => ({
    subject: subject.id,
    chain: subject.partnershipId,
    detail: {
      changed: Object.entries(keptOf(input)).flatMap(([field, value]) =>
        subject[field as keyof typeof subject] === value ? [] : [field],
      ),
      priority: input.priority,
      targetOn: input.targetOn,
    },
  }),
})

/** What was typed, as it is kept. */
function keptOf(typed: z.output<typeof amendLineSchema>) {
  const { ourTitle, priority, targetOn } = typed
  return {
    ourTitle,
    priority,
    targetOn,
    ownLeads: namesColumn(splitNames(typed.leads)),
    ownFocalPoints: namesColumn(splitNames(typed.focalPoints)),
  }
}
