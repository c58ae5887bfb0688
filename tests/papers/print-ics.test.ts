import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { deadline, meetingEvent } from '@/lib/calendars/calendar'
import { printIcs } from '@/lib/papers/print-ics'

const stamp = new Date('2023-03-20T03:00:00Z')
const meeting = {
  id: 'm1',
  title: '19th ARSOM',
  precision: 'DAY',
  startsOn: '2023-04-27',
  endsOn: '2023-04-28',
  beginsAt: 540,
  endsAt: 1020,
  zone: 'Asia/Phnom_Penh',
  venue: 'Siem Reap',
  format: 'IN_PERSON',
  status: 'PLANNED',
  revision: 3,
} as const
/** The lines as a calendar reads them: folded ones joined again. */
const linesOf = (ics: string) => ics.replaceAll('\r\n ', '').split('\r\n')

describe('a calendar', () => {
  test('has a meeting in its own zone’s hours, under an id that stays', () => {
    const lines = linesOf(printIcs('Cochair', [meetingEvent(meeting)], stamp))
    for (const line of [
      'BEGIN:VEVENT',
      'UID:meeting-m1@cochair',
      'SEQUENCE:3',
      'DTSTART:20230427T020000Z',
      'DTEND:20230428T100000Z',
      'STATUS:CONFIRMED',
      'SUMMARY:19th ARSOM',
      'LOCATION:Siem Reap',
    ])
      expect(lines).toContain(line)
  })

  test('keeps summer time in mind', () => {
    const inVienna = { ...meeting, zone: 'Europe/Vienna', startsOn: '2023-03-27', endsOn: '2023-03-27' }
    expect(printIcs('Cochair', [meetingEvent(inVienna)], stamp)).toContain('DTSTART:20230327T070000Z')
  })

  test('fills the month, tentatively, while no more than the month is known', () => {
    const month = { ...meeting, precision: 'MONTH', startsOn: '2024-02-01', endsOn: '2024-02-29' } as const
    const lines = linesOf(printIcs('Cochair', [meetingEvent(month)], stamp))
    for (const line of ['DTSTART;VALUE=DATE:20240201', 'DTEND;VALUE=DATE:20240301', 'STATUS:TENTATIVE'])
      expect(lines).toContain(line)
  })

  test('has what is to be done by a day as a task', () => {
    const lines = linesOf(
      printIcs('Cochair', [deadline({ key: 'follow-up-1', what: 'Send it', by: '2023-04-20' })], stamp),
    )
    for (const line of [
      'BEGIN:VTODO',
      'UID:follow-up-1@cochair',
      'DUE;VALUE=DATE:20230420',
      'SUMMARY:Send it',
    ])
      expect(lines).toContain(line)
  })

  test('holds any title in one property of short lines, and nothing in a title begins another', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (title) => {
        const ics = printIcs('Cochair', [deadline({ key: 'k', what: title, by: '2023-04-20' })], stamp)
        for (const line of ics.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(76)
        expect(linesOf(ics).filter((line) => line.startsWith('UID:'))).toHaveLength(1)
        expect(linesOf(ics).filter((line) => line.startsWith('BEGIN:'))).toHaveLength(2)
      }),
    )
    const evil = printIcs(
      'Cochair',
      [deadline({ key: 'k', what: 'a\r\nUID:b\nEND:VTODO', by: '2023-04-20' })],
      stamp,
    )
    expect(linesOf(evil).filter((line) => line.startsWith('UID:'))).toEqual(['UID:k@cochair'])
  })
})
