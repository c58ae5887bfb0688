import { defineCommand } from '@/lib/access/operation'
import { newId } from '@/lib/kernel/ids'
import { Refusal } from '@/lib/kernel/refusal'
import { counted, shorten } from '@/lib/kernel/text'
import { mayArrange, mayEnter, mayRead } from '../policy'
import { readHolidays } from '../rules/typed-days'
import {
  type HolidayId,
  addHolidaySchema,
  pasteHolidaysSchema,
  removeHolidaySchema,
} from '../schema/arrangement'
import { partnershipEntered } from './entered'

const mostAtOnce = 500

/** Adds a day nobody works; it moves back-planning dates. */
export const addHoliday = defineCommand({
  name: 'partnerships.addHoliday',
  input: addHolidaySchema,
  visible: mayEnter,
  load: async ({ db, input, visible }) => {
    const subject = await db.partnership.findFirst({
      where: { AND: [visible, { id: input.partnershipId }] },
      select: { id: true },
    })
    if (subject === null) return null
    const same = await db.holiday.findFirst({
      where: { partnershipId: subject.id, day: input.day },
      select: { name: true },
    })
    return { partnershipId: subject.id, same: same?.name ?? null }
  },
  permit: mayArrange.holds,
  run: async ({ db, input, subject }) => {
    if (subject.same !== null) {
      throw new Refusal('conflict', 'Please check the marked fields.', {
        day: [`This day is a holiday already: ${subject.same}.`],
      })
    }
    const holidayId = newId<HolidayId>()
    await db.holiday.create({
      data: { id: holidayId, partnershipId: subject.partnershipId, day: input.day, name: input.name },
    })
    return { holidayId }
  },
  record: ({ input, subject, output }) => ({
    subject: output.holidayId,
    chain: subject.partnershipId,
    detail: { day: input.day },
  }),
})

/** Takes over a list, one holiday a line. All of it or nothing: a line that cannot be read is told, with its number. */
export const pasteHolidays = defineCommand({
  name: 'partnerships.pasteHolidays',
  input: pasteHolidaysSchema,
  visible: mayEnter,
  load: partnershipEntered,
  permit: mayArrange.holds,
  run: async ({ db, input, subject }) => {
    const { partnershipId } = subject
    const { holidays, unread } = readHolidays(input.text)
    if (unread.length > 0)
      throw unreadable(
        unread.map(
          ({ line, text }) => `Line ${String(line)} has no date that can be read: “${shorten(text, 80)}”.`,
        ),
      )
    if (holidays.length > mostAtOnce)
      throw unreadable([`Paste at most ${counted(mostAtOnce, 'day')} at once.`])
    const days = holidays.map(({ day }) => day)
    const known = await db.holiday.findMany({
      where: { partnershipId: subject.partnershipId, day: { in: days } },
      select: { day: true },
    })
    const taken = new Set(known.map(({ day }) => day))
    const fresh = holidays.filter(({ day }) => !taken.has(day))
    await db.holiday.createMany({
      data: fresh.map((holiday) => ({ id: newId(), partnershipId, ...holiday })),
    })
    return {
      added: fresh.length,
      known: known.length,
      years: [...new Set(days.map((day) => Number(day.slice(0, 4))))],
    }
  },
  record: ({ subject, output }) => ({
    subject: subject.partnershipId,
    chain: subject.partnershipId,
    detail: { added: output.added, known: output.known },
  }),
})

export const removeHoliday = defineCommand({
  name: 'partnerships.removeHoliday',
  input: removeHolidaySchema,
  visible: mayRead,
  load: ({ db, input, visible }) =>
    db.holiday.findFirst({
      where: { AND: [visible, { id: input.holidayId }] },
      select: { id: true, partnershipId: true, day: true },
    }),
  permit: mayArrange.holds,
  run: async ({ db, subject }) => {
    await db.holiday.delete({ where: { id: subject.id } })
  },
  record: ({ subject }) => ({
    subject: subject.id,
    chain: subject.partnershipId,
    detail: { day: subject.day },
  }),
})

function unreadable(sentences: string[]): Refusal {
  const few = sentences.slice(0, 5)
  const more =
    sentences.length > few.length ? [`And ${counted(sentences.length - few.length, 'more line')}.`] : []
  return new Refusal('invalid', 'Nothing was taken over. Mend the list and send it again.', {
    text: [[...few, ...more].join(' · ')],
  })
}
