import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { meanwhile, meanwhileWords } from '@/app/_ui/form/meanwhile'

const seen = {
  revision: 1,
  venue: 'Jakarta',
  chair: { name: 'A', rank: 'B' },
  steps: [{ label: 'x' }, { label: 'y' }],
}

describe('a form whose record somebody else changed meanwhile', () => {
  test('keeps what was typed, takes what is new elsewhere, and tells what both changed', () => {
    const now = { ...seen, revision: 2, venue: 'Siem Reap', chair: { name: 'C', rank: 'D' } }
    const typed = { ...seen, venue: 'Bali', chair: { name: 'A', rank: 'E' } }
    const { kept, both } = meanwhile(seen, now, typed, { venue: true, chair: { rank: true } })
    expect([...kept]).toEqual([
      ['venue', 'Bali'],
      ['chair.rank', 'E'],
    ])
    expect(both).toEqual(['venue', 'chair.rank'])
  })

  test('has nothing to tell where both typed the same, or where the other changed something else', () => {
    const same = meanwhile(seen, { ...seen, venue: 'Bali' }, { ...seen, venue: 'Bali' }, { venue: true })
    expect([same.kept.size, same.both]).toEqual([0, []])
    const other = meanwhile(
      seen,
      { ...seen, chair: { name: 'C', rank: 'B' } },
      { ...seen, venue: 'Bali' },
      { venue: true },
    )
    expect([[...other.kept.keys()], other.both]).toEqual([['venue'], []])
  })

  test('takes a list for one field: its rows are never mixed', () => {
    const typed = { ...seen, steps: [{ label: 'z' }, { label: 'y' }, { label: 'new' }] }
    const now = { ...seen, steps: [{ label: 'y' }] }
    const { kept, both } = meanwhile(seen, now, typed, {
      steps: [{ label: true }, undefined, { label: true }],
    })
    expect([...kept]).toEqual([['steps', typed.steps]])
    expect(both).toEqual(['steps'])
    expect(meanwhile(seen, now, typed, { steps: [{ label: false }] }).kept.size).toBe(0)
  })

  test('never loses a word that was typed: it is kept, or it is what the record says', () => {
    const word = fc.constantFrom('', 'a', 'b')
    const record = fc.record({ x: word, y: fc.record({ z: word }) })
    fc.assert(
      fc.property(record, record, record, fc.boolean(), fc.boolean(), (was, is, mine, x, z) => {
        const { kept, both } = meanwhile(was, is, mine, { x, y: { z } })
        if (x) expect(kept.get('x') ?? is.x).toBe(mine.x)
        if (z) expect(kept.get('y.z') ?? is.y.z).toBe(mine.y.z)
        for (const path of both) expect(kept.has(path)).toBe(true)
      }),
    )
  })

  test('says what the other put there, as far as it can be said', () => {
    expect(meanwhileWords('Siem Reap')).toBe(
      'Somebody else has put “Siem Reap” here meanwhile. Saving puts yours in its place.',
    )
    expect(meanwhileWords('2023-04-27')).toContain('“27 April 2023”')
    expect(meanwhileWords('')).toContain('emptied this meanwhile')
    expect(meanwhileWords(null)).toContain('changed this meanwhile')
  })
})
