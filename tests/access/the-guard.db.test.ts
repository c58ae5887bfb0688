import { beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import type { Actor } from '@/lib/access/actor'
import { defineCommand, defineQuery } from '@/lib/access/operation'
import { runsDesk, seated } from '@/lib/access/seat'
import { sealOf } from '@/lib/access/trail'
import { newId } from '@/lib/kernel/ids'
import { Refusal } from '@/lib/kernel/refusal'
import { type House, db, deskOfficer, house, official, somebody } from '../support/stage'

/** A command of the plainest kind, to try the door itself: a holiday, which any desk may add. */
const addHoliday = defineCommand({
  name: 'test.add-holiday',
  input: z.object({ partnershipId: z.string(), day: z.iso.date('Give a date.'), name: z.string().min(1) }),
  visible: seated,
  load: ({ db: tx, input, visible }) =>
    tx.delegation.findFirst({
      where: { AND: [visible, { partnershipId: input.partnershipId }] },
      select: { partnershipId: true },
    }),
  permit: runsDesk.holds,
  run: async ({ db: tx, input }) => {
    await tx.holiday.create({ data: { id: newId(), ...input } })
    if (input.name === 'refused at the end') throw new Refusal('conflict', 'Too late.')
  },
  record: ({ input }) => ({
    subject: input.partnershipId,
    chain: input.partnershipId,
    detail: { day: input.day },
  }),
})

const listHolidays = defineQuery({
  name: 'test.list-holidays',
  input: z.object({ partnershipId: z.string() }),
  visible: seated,
  run: ({ db: tx, input, visible }) =>
    tx.holiday.findMany({ where: { AND: [visible, input] }, select: { day: true } }),
  record: ({ input }) => ({ subject: input.partnershipId, chain: input.partnershipId, detail: {} }),
})

describe('the door', () => {
  let at: House
  let desk: Actor

  beforeAll(async () => {
    at = await house()
    desk = await deskOfficer(at)
  })

  const christmas = { day: '2023-12-25', name: 'Christmas' }

  test('lets the desk in and keeps the trail', async () => {
    await addHoliday.as(desk, { partnershipId: at.partnershipId, ...christmas })
    expect(await listHolidays.as(desk, at)).toContainEqual({ day: '2023-12-25' })
    expect(
      await db.auditEntry.findFirst({ where: { fact: 'test.add-holiday', chain: at.partnershipId } }),
    ).toMatchObject({ actorId: desk.personId, detail: { day: '2023-12-25' } })
  })

  test('a read that asks for it leaves a trace too', async () => {
    const reader = await official(at, 'thailand')
    await listHolidays.as(reader, { partnershipId: at.partnershipId })
    expect(
      await db.auditEntry.count({ where: { fact: 'test.list-holidays', actorId: reader.personId } }),
    ).toBe(1)
  })

  test('what is seen but not allowed is forbidden, and nothing is written', async () => {
    const thai = await official(at, 'thailand', 'COORDINATOR_STAFF')
    await expect(
      addHoliday.as(thai, { partnershipId: at.partnershipId, day: '2023-12-26', name: 'Second' }),
    ).rejects.toMatchObject({ code: 'forbidden' })
    expect(await db.holiday.count({ where: { partnershipId: at.partnershipId, day: '2023-12-26' } })).toBe(0)
  })

  test('what may not be seen is not found', async () => {
    await expect(
      addHoliday.as(await somebody(), { partnershipId: at.partnershipId, ...christmas }),
    ).rejects.toMatchObject({ code: 'not-found' })
  })

  test('a wrong field is told at the field before anything is looked up', async () => {
    await expect(
      addHoliday.as(await somebody(), { partnershipId: at.partnershipId, day: 'soon', name: 'x' }),
    ).rejects.toMatchObject({ code: 'invalid', fields: { day: ['Give a date.'] } })
  })

  test('the same record twice is a conflict, not a fault', async () => {
    const day = { partnershipId: at.partnershipId, day: '2024-01-01', name: 'New Year' }
    await addHoliday.as(desk, day)
    await expect(addHoliday.as(desk, day)).rejects.toMatchObject({ code: 'conflict' })
  })

  test('a refusal at the last moment leaves neither the record nor a trace', async () => {
    const entries = await db.auditEntry.count({ where: { chain: at.partnershipId } })
    await expect(
      addHoliday.as(desk, { partnershipId: at.partnershipId, day: '2024-02-02', name: 'refused at the end' }),
    ).rejects.toMatchObject({ code: 'conflict' })
    expect(await db.holiday.count({ where: { partnershipId: at.partnershipId, day: '2024-02-02' } })).toBe(0)
    expect(await db.auditEntry.count({ where: { chain: at.partnershipId } })).toBe(entries)
  })

  test('twenty officers at once: every act is kept, and the chain has no gap and no fork', async () => {
    const busy = await house()
    const officers = await Promise.all(Array.from({ length: 20 }, () => deskOfficer(busy)))
    await Promise.all(
      officers.map((officer, n) =>
        addHoliday.as(officer, {
          partnershipId: busy.partnershipId,
          day: `2025-03-${String(n + 1).padStart(2, '0')}`,
          name: 'Day',
        }),
      ),
    )
    const chain = await db.auditEntry.findMany({
      where: { chain: busy.partnershipId },
      orderBy: { place: 'asc' },
    })
    expect(chain.map((entry) => entry.place)).toEqual(Array.from({ length: 20 }, (_, n) => n + 1))
    for (const [n, entry] of chain.entries()) {
      expect(entry.previousHash).toBe(n === 0 ? '' : chain[n - 1]?.hash)
      expect(entry.hash).toBe(sealOf({ ...entry, detail: entry.detail as object }))
    }
  })

  test('an entry that was altered no longer fits its seal', async () => {
    const [entry] = await db.auditEntry.findMany({ where: { chain: at.partnershipId }, take: 1 })
    if (entry === undefined) throw new Error('There is no entry to alter.')
    expect(sealOf({ ...entry, detail: entry.detail as object, actorId: 'somebody else' })).not.toBe(
      entry.hash,
    )
  })
})
