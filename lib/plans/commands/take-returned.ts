import type { z } from 'zod'
import type { Actor } from '@/lib/access/actor'
import { type Guarded, guardedColumns } from '@/lib/access/circle'
import { defineCommand } from '@/lib/access/operation'
import type { Db } from '@/lib/db/client'
import { newId } from '@/lib/kernel/ids'
import { Refusal } from '@/lib/kernel/refusal'
import { delegationIn, mayKeep, mayRead } from '../policy'
import { inheritedColumn, namesColumn, splitNames } from '../rules/names'
import { narrowerCircle } from '@/lib/access/circle-reach'
import { assertTakeable } from '../rules/takeable'
import { latestDay } from '../rules/today'
import { takeReturnedSchema } from '../schema/returned'
import { refreshLeadNames, refreshLines } from './refresh'

/**
 * Takes over what the desk accepts of a matrix that came back: statuses as new entries of the histories, leads, target
 * dates and remarks, and cells it emptied; all of it in one transaction, or nothing. A line without leads of its own has its section's.
 */
export const takeReturned = defineCommand({
  name: 'plans.takeReturned',
  input: takeReturnedSchema,
  visible: mayRead,
  load: ({ db, input, visible }) =>
    db.planOfAction.findFirst({
      where: { AND: [visible, { id: input.planId }] },
      select: { id: true, ...guardedColumns },
    }),
  permit: mayKeep.holds,
  run: async ({ db, actor, input, subject, now }) => {
    const { rows } = input
    const mine = delegationIn(actor, subject.partnershipId)
    if (mine === undefined && rows.some(({ remark }) => remark !== null))
      throw new Refusal('forbidden', 'You speak for no delegation here.')
    const ids = rows.map(({ lineId }) => lineId)
    const lines = await db.actionLine.findMany({
      where: { AND: [mayRead.where(actor), { planId: subject.id, id: { in: ids } }] },
      select: {
        id: true,
        sectionId: true,
        reference: true,
        state: true,
        goneOn: true,
        revision: true,
        ...guardedColumns,
      },
    })
    const own = await db.lineRemark.findMany({
      where: { planId: subject.id, lineId: { in: ids }, delegationId: mine ?? '' },
      select: { lineId: true, circle: true, revision: true },
    })
    const revisions = new Map(own.map(({ lineId, revision }) => [lineId, revision]))
    assertTakeable(rows, lines, revisions, latestDay(now))

    const sections = await db.planSection.findMany({
      where: { planId: subject.id, id: { in: lines.map(({ sectionId }) => sectionId) } },
      select: { id: true, leads: true },
    })
    const leadsAbove = new Map(sections.map(({ id, leads }) => [id, leads]))
    const byId = new Map<string, (typeof lines)[number]>(lines.map((line) => [line.id, line]))
    const circles = new Map(own.map(({ lineId, circle }) => [lineId, circle]))
    for (const row of rows) {
      const line = byId.get(row.lineId)
      if (line === undefined) continue
      const inherited = leadsAbove.get(line.sectionId) ?? ''
      await takeLine(db, actor, { planId: subject.id, line, inherited, row, now })
      if (row.remark === null) continue
      const circle = narrowerCircle(circles.get(row.lineId) ?? input.circle, input.circle)
      const words = { circle, text: row.remark.text, authorName: actor.name, updatedAt: now }
      const place = { lineId: row.lineId, delegationId: mine ?? '' }
      if (row.remark.text === '') {
        await db.lineRemark.deleteMany({ where: place })
        continue
      }
      const of = { planId: subject.id, partnershipId: subject.partnershipId }
      await db.lineRemark.upsert({
        where: { lineId_delegationId: place },
        create: { id: newId(), ...place, ...of, ...words },
        update: { ...words, revision: { increment: 1 } },
      })
    }
    await refreshLines(db, ids)
    if (rows.some(({ leads }) => leads !== null)) await refreshLeadNames(db, subject.id)
    return { taken: rows.length }
  },
  record: ({ input, subject }) => ({
    subject: subject.id,
    chain: subject.partnershipId,
    detail: changedIn(input.rows),
  }),
})

type Taken = z.output<typeof takeReturnedSchema>['rows'][number]
type Line = Guarded & { readonly id: string }

async function takeLine(
  db: Db,
  actor: Actor,
  {
    planId,
    line,
    inherited,
    row,
    now,
  }: { planId: string; line: Line; inherited: string; row: Taken; now: Date },
): Promise<void> {
  const { report, leads, targetOn, revision } = row
  const { partnershipId, delegationId, circle, aseanChairId, partnerChairId } = line
  if (report !== null)
    await db.lineStatus.create({
      data: {
        id: newId(),
        lineId: line.id,
        planId,
        ...{ partnershipId, delegationId, circle, aseanChairId, partnerChairId },
        ...report,
        words: 'As in the returned matrix.',
        authorId: actor.personId,
        authorName: actor.name,
        createdAt: now,
      },
    })
  if (report === null && leads === null && targetOn === null) return
  const ownLeads = leads === null ? null : namesColumn(splitNames(leads))
  const { count } = await db.actionLine.updateMany({
    where: { id: line.id, revision },
    data: {
      revision: { increment: 1 },
      ...(report === null ? {} : { proposedState: null, proposedById: null }),
      ...(ownLeads === null ? {} : { ownLeads, leads: inheritedColumn(ownLeads, inherited) }),
      ...(targetOn === null ? {} : { targetOn: targetOn === '' ? null : targetOn }),
    },
  })
  if (count === 0)
    throw new Refusal('conflict', 'A line has changed meanwhile. Read the matrix in once more.')
}

/** Which lines had what changed; that a delegation noted something for itself is not told. */
function changedIn(rows: readonly Taken[]) {
  const lines = (has: (row: Taken) => unknown) =>
    rows.flatMap((row) => (has(row) === null ? [] : [row.lineId]))
  return {
    rows: rows.length,
    reported: lines(({ report }) => report),
    leads: lines(({ leads }) => leads),
    targets: lines(({ targetOn }) => targetOn),
  }
}
