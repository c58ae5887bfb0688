import { guardedColumns } from '@/lib/access/circle'
import { defineCommand } from '@/lib/access/operation'
import type { Db } from '@/lib/db/client'
import { type ActionLineId, type PlanPartId, type PlanSectionId, newId } from '@/lib/kernel/ids'
import { Refusal } from '@/lib/kernel/refusal'
import { openStates } from '../model'
import { mayKeep, mayRead } from '../policy'
import { assertCarriable } from '../rules/carrying'
import { countStates } from '../rules/counts'
import { carryOverSchema } from '../schema/ties'
import { refreshLeadNames, refreshSections } from './refresh'

/** Carries unfinished lines over to another plan, with a link back: into a line of it, or as a new line without a number. */
export const carryOver = defineCommand({
  name: 'plans.carryOver',
  input: carryOverSchema,
  visible: mayRead,
  load: ({ db, input, visible }) =>
    db.planOfAction.findFirst({
      where: { AND: [visible, { id: input.planId }] },
      select: { id: true, shortTitle: true, ...guardedColumns },
    }),
  permit: mayKeep.holds,
  run: async ({ db, actor, input, subject }) => {
    const visible = mayRead.where(actor)
    const into = await db.planOfAction.findFirst({
      where: { AND: [visible, { id: input.intoId, partnershipId: subject.partnershipId }] },
      select: { id: true, startsOn: true, adoptedOn: true, predecessorId: true, ...guardedColumns },
    })
    if (into === null || into.id === subject.id)
      throw new Refusal('invalid', 'Choose another plan of this partnership.')
    const lines = await db.actionLine.findMany({
      where: {
        AND: [visible, { planId: subject.id, id: { in: input.carried.map(({ lineId }) => lineId) } }],
        goneOn: null,
        state: { in: [...openStates] },
      },
      select: { id: true, reference: true, text: true, ownLeads: true, leads: true },
      orderBy: { position: 'asc' },
    })
    if (lines.length < new Set(input.carried.map(({ lineId }) => lineId)).size)
      throw new Refusal('conflict', 'A line you chose has been finished meanwhile. Look at them again.')
    const others = await db.actionLine.findMany({
      where: { AND: [visible, { planId: into.id }] },
      select: { id: true, reference: true, carriedFromId: true, sectionId: true },
    })
    assertCarriable(input.carried, others)
    for (const { lineId, intoLineId } of input.carried)
      if (intoLineId !== null)
        await db.actionLine.update({
          where: { id: intoLineId },
          data: { carriedFromId: lineId, revision: { increment: 1 } },
        })
    const done = new Set(others.map(({ carriedFromId }) => carriedFromId))
    const added = lines.filter(
      ({ id }) =>
        !done.has(id) && input.carried.some(({ lineId, intoLineId }) => lineId === id && intoLineId === null),
    )
    if (added.length > 0) await addLines(db, into, `Carried over from ${subject.shortTitle}`, added)
    await db.planOfAction.update({
      where: { id: into.id },
      data: { revision: { increment: 1 }, predecessorId: into.predecessorId ?? subject.id },
    })
    return { added: added.length, linked: input.carried.length - added.length }
  },
  record: ({ input, subject, output }) => ({
    subject: subject.id,
    chain: subject.partnershipId,
    detail: { into: input.intoId, ...output },
  }),
})

type Into = {
  id: string
  startsOn: string
  adoptedOn: string | null
  partnershipId: string
  delegationId: string
  circle: 'AUTHOR' | 'OWN_DELEGATION' | 'CO_CHAIRS' | 'ASEAN' | 'ASEAN_AND_SECRETARIAT' | 'ALL_DELEGATIONS'
  aseanChairId: string | null
  partnerChairId: string | null
}
type Line = { id: string; text: string; leads: string }

/** They stand at the end, in a part of their own that says where they come from; no number is invented for them. */
async function addLines(db: Db, into: Into, title: string, lines: readonly Line[]): Promise<void> {
  const {
    id: planId,
    startsOn,
    adoptedOn,
    partnershipId,
    delegationId,
    circle,
    aseanChairId,
    partnerChairId,
  } = into
  const owned = { planId, partnershipId, delegationId, circle, aseanChairId, partnerChairId }
  const subject = { planId }
  const last = { orderBy: { position: 'desc' }, select: { position: true } } as const
  const [part, section, line] = [
    await db.planPart.findFirst({ where: { ...subject, title }, select: { id: true } }),
    await db.planSection.findFirst({ where: subject, ...last }),
    await db.actionLine.findFirst({ where: subject, ...last }),
  ]
  const lastPart = await db.planPart.findFirst({ where: subject, ...last })
  const partId = part?.id ?? newId<PlanPartId>()
  const head = { reference: '', printedReference: null }
  if (part === null)
    await db.planPart.create({
      data: { id: partId, ...owned, ...head, title, position: (lastPart?.position ?? 0) + 1 },
    })
  const known = await db.planSection.findFirst({ where: { ...subject, partId }, select: { id: true } })
  const sectionId = known?.id ?? newId<PlanSectionId>()
  if (known === null)
    await db.planSection.create({
      data: {
        id: sectionId,
        partId,
        ...owned,
        ...head,
        title: '',
        counts: countStates([]),
        position: (section?.position ?? 0) + 1,
      },
    })
  await db.actionLine.createMany({
    data: lines.map(({ id, text, leads }, at) => ({
      id: newId<ActionLineId>(),
      ...owned,
      ...head,
      partId,
      sectionId,
      text,
      ownLeads: leads,
      leads,
      carriedFromId: id,
      quietSince: [startsOn, adoptedOn ?? ''].sort().at(-1) ?? startsOn,
      position: (line?.position ?? 0) + at + 1,
    })),
  })
  await refreshSections(db, [sectionId])
  const lineCount = await db.actionLine.count({ where: { ...subject, goneOn: null } })
  await db.planOfAction.update({ where: { id: planId }, data: { lineCount } })
  await refreshLeadNames(db, planId)
}
