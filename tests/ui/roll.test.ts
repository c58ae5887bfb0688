import { beforeEach, describe, expect, test } from 'vitest'
import { type AskedLeaf, type Leaf } from '@/app/_ui/table/leaf'
import { piecesOf } from '@/app/_ui/table/pieces'
import { RollOut } from '@/app/_ui/table/roll'

type Rows = Leaf<number>

const perLeaf = 50
const screen = (top: number) => ({ top, bottom: top + 800 })
/** What was begun has come. */
const settled = () => new Promise((resolve) => setTimeout(resolve))

describe('a long list, rolled out around its reader', () => {
  let list: number[]
  let asked: AskedLeaf[]
  let line: 'up' | 'down'
  let roll: RollOut<Rows>

  const leafOf = (from: number, to: number): Rows => ({
    start: from === 0 ? null : String(from),
    before: from,
    more: to >= list.length ? null : String(to),
    rows: list.slice(from, to),
  })

  function fetchLeaf(one: AskedLeaf): Promise<Rows> {
    asked.push(one)
    if (line === 'down') return Promise.reject(new Error('no network'))
    if (one.last !== undefined) {
      const to = Number(one.until ?? list.length)
      return Promise.resolve(leafOf(Math.max(0, to - perLeaf), to))
    }
    const from = Number(one.after ?? 0)
    return Promise.resolve(leafOf(from, Number(one.until ?? Math.min(from + perLeaf, list.length))))
  }

  beforeEach(() => {
    list = Array.from({ length: 230 }, (_, n) => n + 1)
    asked = []
    line = 'up'
    roll = new RollOut(leafOf(0, perLeaf), 'first', fetchLeaf)
  })

  const rows = () => roll.roll.leaves.flatMap((leaf) => [...leaf.rows])
  const drawn = () => [...roll.roll.drawn]

  async function readToTheEnd(): Promise<void> {
    for (let y = 0; y < 230 * 60; y += 500) {
      roll.look(screen(y))
      await settled()
    }
  }

  test('goes on as the reader comes near, each row once, and fetches nothing beyond its end', async () => {
    await readToTheEnd()
    expect(rows()).toEqual(list)
    expect(asked).toHaveLength(4)
  })

  test('draws what is near and keeps of the rest its height', async () => {
    await readToTheEnd()
    expect(drawn()).not.toContain(null)
    roll.measured(null, 4321)
    const pieces = piecesOf<number, Rows>(roll.roll.leaves, ({ start }) => roll.roll.drawn.has(start))
    expect(pieces[0]).toMatchObject({ is: 'gap' })
    expect(roll.heightOf(leafOf(0, perLeaf))).toBe(4321)
    expect(pieces.filter(({ is }) => is === 'gap')).toHaveLength(1)
    expect(pieces.at(-1)).toMatchObject({ is: 'leaf', before: 200, first: 201 })
  })

  test('the place of the leaf at the top of the screen is the place of the reader', async () => {
    await readToTheEnd()
    expect(roll.look(screen(0))).toBe(null)
    expect(roll.look(screen(3100))).toBe('50')
    expect(roll.look(screen(9100))).toBe('150')
  })

  test('the leaf that has the keyboard stays drawn with its neighbours, wherever the reader looks', async () => {
    await readToTheEnd()
    roll.hold('50')
    roll.look(screen(13_000))
    expect(drawn()).toEqual(expect.arrayContaining([null, '50', '100', '200']))
  })

  test('two who ask at once ask once', async () => {
    await Promise.all([roll.goOn(), roll.goOn(), roll.stepOn()])
    expect(asked).toEqual([{ after: '50' }])
  })

  test('the keyboard goes on past the last row there is, and wishes for the first of the next', async () => {
    await roll.stepOn()
    const wishes: unknown[] = []
    roll.fulfil((spot) => wishes.push(spot) > 1)
    roll.fulfil((spot) => wishes.push(spot) > 1)
    roll.fulfil((spot) => wishes.push(spot) > 1)
    expect(wishes).toEqual([
      { leaf: '50', row: 0 },
      { leaf: '50', row: 0 },
    ])
  })

  test('its end and its beginning are one step away, and from the end it is read upwards', async () => {
    await roll.toTheEnd()
    expect(roll.roll.leaves).toEqual([leafOf(180, 230)])
    await roll.stepBack()
    expect(rows()).toEqual(list.slice(130))
    await roll.toTheBeginning()
    expect(roll.roll.leaves).toEqual([leafOf(0, 50)])
  })

  test('where the line is dead it says so once, keeps what it has, and goes on when asked again', async () => {
    line = 'down'
    roll.look(screen(2500))
    await settled()
    roll.look(screen(2500))
    expect(asked).toHaveLength(1)
    expect(roll.roll.ahead).toEqual({ is: 'failed', why: 'The server could not be reached.' })
    expect(rows()).toHaveLength(50)
    line = 'up'
    await roll.goOn()
    expect(roll.roll.ahead).toEqual({ is: 'quiet' })
    expect(rows()).toHaveLength(100)
  })

  test('what the server draws anew is taken, and what else is in sight is fetched between the same places', async () => {
    await readToTheEnd()
    asked = []
    list[210] = 2110
    list[60] = 610
    roll.take(leafOf(50, 100), 'second')
    await settled()
    expect(rows()).toEqual(list)
    expect(asked).not.toContainEqual({ until: '50' })
    roll.take(leafOf(50, 100), 'second')
    roll.look(screen(0))
    await settled()
    expect(asked).toContainEqual({ until: '50' })
  })

  test('a page it does not know is where it begins anew', async () => {
    await readToTheEnd()
    roll.take(leafOf(75, 125), 'second')
    expect(roll.roll.leaves).toEqual([leafOf(75, 125)])
  })
})
