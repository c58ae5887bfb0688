import { describe, expect, test } from 'vitest'
import type { Done } from '@/app/(desk)/meetings/[meetingId]/_room/acts'
import { noDrafts, readDrafts, worthKeeping } from '@/app/(desk)/meetings/[meetingId]/_room/drafts'
import { emptyOutbox, keptOutbox, put, settle } from '@/app/(desk)/meetings/[meetingId]/_room/outbox'
import { replay } from '@/app/(desk)/meetings/[meetingId]/_room/replay'
import {
  currentOf,
  momentOf,
  type RoomItem,
  type RoomView,
} from '@/app/(desk)/meetings/[meetingId]/_room/view'

const item = (id: string): RoomItem => ({
  id,
  number: '1',
  depth: 0,
  title: id,
  kind: 'OTHER',
  circle: 'ALL_DELEGATIONS',
  day: 0,
  minutes: 10,
  plannedAt: null,
  planned: '09:00',
  stretches: [],
})
const view: RoomView = {
  meetingId: 'meeting',
  zone: 'Asia/Phnom_Penh',
  status: 'PLANNED',
  hasPrepared: true,
  items: [item('one'), item('two')],
  outcomes: [],
  followUps: [],
  notes: [],
  mayRecord: true,
}
const words = {
  kind: 'NOTED',
  sentence: 'the report',
  circle: 'ASEAN',
  toNextMeeting: false,
  toPrepared: false,
} as const
const record: Done = { key: '1', verb: 'record', input: { outcomeId: 'o', itemId: 'one', ...words } }
const change: Done = {
  key: '2',
  verb: 'change',
  input: { outcomeId: 'o', revision: 1, ...words, sentence: 'the second report' },
}
const assign: Done = {
  key: '3',
  verb: 'assign',
  input: { followUpId: 'f', outcomeId: 'o', what: 'Send it', owner: { kind: 'DELEGATION', id: 'TH' } },
}

describe('the room as it will stand', () => {
  test('keeps an item that was turned to just before the clock of the device stepped back', () => {
    const at = '2023-04-28T02:00:00.000Z'
    const turn = (itemId: string, key: string, when: string): Done => ({
      key,
      verb: 'turn',
      input: { itemId, at: when },
    })
    const first = replay(view, [turn('one', '1', at)])
    for (const now of [at, '2023-04-28T01:59:59.950Z']) {
      const next = momentOf(first, new Date(now)).toISOString()
      const second = replay(first, [turn('two', '2', next)])
      expect(second.items.map(({ stretches }) => stretches)).toMatchObject([
        [{ startedAt: at, endedAt: next }],
        [{ startedAt: next, endedAt: null }],
      ])
    }
    expect(momentOf(view, new Date(at)).toISOString()).toBe(at)
  })

  test('shows what was written down, worded anew and followed up, in the revisions the house will give', () => {
    const shown = replay(view, [record, change, assign])
    expect(shown.outcomes).toMatchObject([{ id: 'o', sentence: 'the second report', revision: 2 }])
    expect(shown.followUps).toMatchObject([{ id: 'f', what: 'Send it', dueOn: '', status: 'OPEN' }])
  })

  test('shows what the house has taken already once', () => {
    const taken = replay(view, [record, assign])
    expect(replay(taken, [record, assign])).toEqual(taken)
  })

  test('strikes out and brings back, as the house counts it', () => {
    const struck: Done = { key: '4', verb: 'strike', input: { outcomeId: 'o' } }
    const back: Done = { key: '5', verb: 'bringBack', input: { outcomeId: 'o' } }
    expect(replay(view, [record, struck]).outcomes).toEqual([])
    expect(replay(view, [record, struck, back]).outcomes).toMatchObject([{ id: 'o', revision: 3 }])
  })

  test('turns from item to item by the hour at which it was done', () => {
    const turn = (key: string, itemId: string | null, at: string): Done => ({
      key,
      verb: 'turn',
      input: { itemId, at },
    })
    const first = turn('6', 'one', '2023-04-27T02:00:00.000Z')
    const second = turn('7', 'two', '2023-04-27T02:10:00.000Z')
    const shown = replay(view, [first, second])
    expect(currentOf(shown)).toBe('two')
    expect(shown.items[0]?.stretches).toEqual([
      { startedAt: '2023-04-27T02:00:00.000Z', endedAt: '2023-04-27T02:10:00.000Z' },
    ])
    const slip = [turn('9', 'two', '2023-04-27T02:05:00.000Z'), turn('10', 'one', '2023-04-27T02:05:00.000Z')]
    expect(replay(view, [first, ...slip]).items[1]?.stretches).toEqual([])
    expect(currentOf(replay(view, [first, ...slip]))).toBe('one')
    expect(currentOf(replay(shown, [first, second, turn('8', null, '2023-04-27T02:20:00.000Z')]))).toBeNull()
  })
})

describe('what waits on the device', () => {
  test('goes once the house has answered; what was refused stays with its reason', () => {
    const box = [record, change, assign].reduce(put, emptyOutbox)
    const settled = settle(
      box,
      [record, change],
      [{ ok: true }, { ok: false, message: 'Changed meanwhile.', fields: {} }],
    )
    expect(settled.waiting).toEqual([assign])
    expect(settled.refused).toEqual([{ act: change, message: 'Changed meanwhile.' }])
  })

  test('is read back as it was, and nothing is read from what is broken', () => {
    const box = put(emptyOutbox, record)
    expect(keptOutbox.read(JSON.stringify(box))).toEqual(box)
    expect(keptOutbox.read('{')).toEqual(emptyOutbox)
    expect(keptOutbox.joined(box, put(emptyOutbox, assign)).waiting).toEqual([record, assign])
  })

  test('holds what is being typed, where there are words in it', () => {
    expect(worthKeeping(noDrafts)).toBeNull()
    const drafts = { outcomes: { one: { ...words, sentence: 'half a sen' } }, tasks: {} }
    expect(readDrafts(worthKeeping(drafts))).toEqual(drafts)
  })
})
