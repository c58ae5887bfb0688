import { describe, expect, test } from 'vitest'
import type { TopicId } from '@/lib/kernel/ids'
import { applyPlacements } from '@/lib/kernel/tree-moves'
import type { Pole } from '@/lib/topics/model'
import { moveTopic, topicsInOrder, topicTree } from '@/lib/topics/rules/tree'

const topic = (id: string, parentId: string | null, orderKey: string, pole: Pole) => ({
  id: id as TopicId,
  parentId: parentId as TopicId | null,
  orderKey,
  pole,
})
const list = [
  topic('Myanmar', null, 'a0', 'EXCHANGE_OF_VIEWS'),
  topic('Economic', null, 'a1', 'REVIEW_OF_COOPERATION'),
  topic('South China Sea', null, 'a2', 'EXCHANGE_OF_VIEWS'),
  topic('Plan', null, 'Zz', 'REVIEW_OF_COOPERATION'),
  topic('Energy', 'Economic', 'a0', 'REVIEW_OF_COOPERATION'),
  topic('Nuclear', 'Energy', 'a0', 'REVIEW_OF_COOPERATION'),
]
const order = (topics: readonly ReturnType<typeof topic>[]) =>
  topicsInOrder(topics).map(({ row, depth }) => `${'-'.repeat(depth)}${row.id}`)
const moved = (...[id, move, top]: [id: string, move: Parameters<typeof moveTopic>[2], top?: Pole]) => {
  const { placements, pole } = moveTopic(list, id, move, top)
  return order(
    applyPlacements(list, placements).map((each) => (each.id === id && pole ? { ...each, pole } : each)),
  )
}

describe('the standing list', () => {
  test('reads pole by pole, each topic before those under it', () => {
    expect(order(list)).toEqual(['Plan', 'Economic', '-Energy', '--Nuclear', 'Myanmar', 'South China Sea'])
    expect(topicTree(list).REVIEW_OF_COOPERATION[1]?.children[0]?.children[0]?.topic.id).toBe('Nuclear')
  })

  test('is reordered within a pole: the topics of the other are no neighbours', () => {
    expect(moved('South China Sea', { to: 'UP' })).toEqual([
      'Plan',
      'Economic',
      '-Energy',
      '--Nuclear',
      'South China Sea',
      'Myanmar',
    ])
    expect(() => moved('Myanmar', { to: 'UP' })).toThrow('already the first')
    expect(() => moved('Plan', { to: 'NEST' })).toThrow('no item before it')
  })

  test('lets a topic change its pole with all that is under it', () => {
    expect(moved('Economic', { to: 'BEFORE', siblingId: 'South China Sea' })).toEqual([
      'Plan',
      'Myanmar',
      'Economic',
      '-Energy',
      '--Nuclear',
      'South China Sea',
    ])
    expect(moved('Economic', { to: 'LAST_IN', parentId: null }, 'EXCHANGE_OF_VIEWS').at(-3)).toBe('Economic')
  })

  test('has three levels and no circles', () => {
    expect(() => moved('Economic', { to: 'LAST_IN', parentId: 'Plan' })).toThrow('At most 3 levels')
    expect(() => moved('Economic', { to: 'LAST_IN', parentId: 'Nuclear' })).toThrow('under itself')
  })
})
