import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

const words = ['model', 'schema', 'rules', 'policy', 'queries', 'commands', 'paper', 'calendar']
/** Not rooms: the ground, the guard, the key-holder, the printing house, the file store, the terminal. */
const house = ['kernel', 'access', 'db', 'identity', 'papers', 'blobs', 'cli']
/** Parts of a room that are a thought of their own, with their own pure words inside. */
const annexes = ['agendas/drafting', 'plans/reading', 'search/raw']

const rooms = readdirSync('lib', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !house.includes(entry.name))
  .map((entry) => entry.name)

describe('every room speaks the same words', () => {
  test.each(rooms)('%s', (room) => {
    const strays = readdirSync(join('lib', room), { withFileTypes: true })
      .map((entry) => entry.name)
      .filter((name) => !words.includes(name.replace(/\.ts$/, '')) && !annexes.includes(`${room}/${name}`))
    expect(strays).toEqual([])
  })
})
