import { describe, expect, test } from 'vitest'
import { shareOf, withTarget } from '@/app/(desk)/meetings/[meetingId]/close/targets'
import type { CarryTarget } from '@/lib/outcomes/model'

describe('where the items go that a meeting leaves', () => {
  const left = new Map<string, readonly CarryTarget[]>([
    ['energy', ['NEXT_MEETING']],
    ['transport', ['NEXT_MEETING', 'PREPARED_MEETING']],
    ['tourism', []],
  ])
  const all = [...left.keys()]

  test('all at once go to one place, and keep what was chosen beside it', () => {
    const sent = withTarget(left, all, 'NEXT_MEETING', 'there')
    expect(sent.get('tourism')).toEqual(['NEXT_MEETING'])
    expect(sent.get('transport')?.toSorted()).toEqual(['NEXT_MEETING', 'PREPARED_MEETING'])
    expect(sent.get('energy')).toEqual(['NEXT_MEETING'])
  })

  test('all at once are held back from one place, and none from another', () => {
    const held = withTarget(left, all, 'NEXT_MEETING', 'not there')
    expect([...held.values()]).toEqual([[], ['PREPARED_MEETING'], []])
  })

  test('one alone is sent, and the others stay', () => {
    const sent = withTarget(left, ['tourism'], 'PREPARED_MEETING', 'there')
    expect(sent.get('tourism')).toEqual(['PREPARED_MEETING'])
    expect(sent.get('energy')).toEqual(['NEXT_MEETING'])
  })

  test('whether all, some or none of them go there is told', () => {
    expect(shareOf(left, 'NEXT_MEETING')).toBe('some')
    expect(shareOf(withTarget(left, all, 'NEXT_MEETING', 'there'), 'NEXT_MEETING')).toBe('all')
    expect(shareOf(withTarget(left, all, 'PREPARED_MEETING', 'not there'), 'PREPARED_MEETING')).toBe('none')
  })
})
