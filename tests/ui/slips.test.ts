import { describe, expect, test } from 'vitest'
import { type Slip, withSlip } from '@/app/_ui/action/slips'

const says = (id: number, text: string): Slip => ({ id, text })
const takesBack = (id: number, text: string): Slip => ({ id, text, undo: () => undefined })
const ids = (slips: readonly Slip[]) => slips.map(({ id }) => id)
const all = (slips: readonly Slip[]) => slips.reduce<readonly Slip[]>(withSlip, [])

describe('the slips at the foot of the screen', () => {
  test('a sentence that is said again stands once, as the newest', () => {
    const first = 'It is already the first under its heading.'
    expect(ids(all([says(1, first), says(2, 'Saved.'), says(3, first)]))).toEqual([2, 3])
  })

  test('two things that were deleted keep a way back each', () => {
    expect(ids(all([takesBack(1, 'Item deleted.'), takesBack(2, 'Item deleted.')]))).toEqual([1, 2])
  })

  test('what can be taken back is not pushed out by what is only said', () => {
    const slips = all([takesBack(1, '21 items taken over.'), says(2, 'a'), says(3, 'b'), says(4, 'c')])
    expect(ids(slips)).toEqual([1, 3, 4])
  })

  test('there are never more than three', () => {
    expect(ids(all([1, 2, 3, 4].map((id) => takesBack(id, String(id)))))).toEqual([2, 3, 4])
  })
})
