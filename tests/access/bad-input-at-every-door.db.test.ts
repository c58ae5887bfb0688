import { describe, expect, test } from 'vitest'
import type { Actor } from '@/lib/access/actor'
import { newId } from '@/lib/kernel/ids'
import { Refusal } from '@/lib/kernel/refusal'
import { tables } from '../support/guarded-tables'
import { type House, administrator, db, deskOfficer, house, official } from '../support/stage'
import { farTooLong, isId, leavesOf, oddKinds, oddTexts, valueAt, withValue } from './bad-values'
import { type Door, attempts, doors } from './doors'

describe.each(doors.map((door) => [door.name, door] as const))('%s', (name, door) => {
  test('says no in a sentence, or does what was asked: it never breaks', { timeout: 120_000 }, async () => {
    let stage = await staged(name, door)
    const faults: string[] = []
    for (const odd of oddKinds) faults.push(...(await send(stage, door, odd)).faults)
    for (const { path, value } of leavesOf(stage.input)) {
      let isSpent = false
      for (const odd of [...(typeof value === 'string' ? oddTexts : []), ...oddKinds]) {
        const { faults: found, isTaken } = await send(stage, door, withValue(stage.input, path, odd))
        faults.push(...found)
        isSpent ||= isTaken
      }
      // what was taken has changed the stage; the next field meets it as it was
      if (isSpent && door.kind === 'command') stage = await staged(name, door)
    }
    expect(faults).toEqual([])
  })

  if (door.kind === 'query') return
  test('takes nothing too long, no unknown id, none of another house, and writes nothing', async () => {
    const { actor, input } = await staged(name, door)
    const other = (await staged(name, door)).input
    const known = await knownOf(input)
    const before = await rows()
    const faults: string[] = []
    for (const { path, value } of leavesOf(input)) {
      const wrong: unknown[] = typeof value === 'string' ? [farTooLong] : []
      if (isId(value) && known.has(value)) {
        wrong.push(newId(), `${value.slice(0, -1)}\0`)
        // accounts are of no house
        if (!actor.administrator) wrong.push(valueAt(other, path))
      }
      for (const one of wrong) {
        const { faults: found, isTaken } = await send({ actor, input }, door, withValue(input, path, one))
        faults.push(...found)
        if (isTaken) faults.push(`took ${path.join('.')} as ${shown(one)}`)
      }
    }
    expect(faults).toEqual([])
    expect(await rows()).toEqual(before)
  })
})

type Stage = { readonly actor: Actor; readonly input: unknown }

/** What an attempt stages, with somebody who may do it, where there is one among those tried. */
async function staged(name: string, door: Door): Promise<Stage> {
  const attempt = attempts[name]
  if (attempt === undefined) throw new Error(`No attempt is written for ${name}.`)
  if (!mayDo.has(name)) mayDo.set(name, await whoMay(attempt, door))
  const at = await house()
  return { input: await attempt(at), actor: await (mayDo.get(name) ?? deskOfficer)(at) }
}

type Somebody = (at: House) => Promise<Actor>
const mayDo = new Map<string, Somebody>()

async function whoMay(attempt: (at: House) => Promise<unknown>, door: Door): Promise<Somebody> {
  for (const who of [deskOfficer, () => administrator(), (at: House) => official(at, 'thailand')]) {
    const at = await house()
    const input = await attempt(at)
    const actor = await who(at)
    if ((await send({ actor, input }, door, input)).isTaken) return who
  }
  return deskOfficer
}

type Outcome = { readonly isTaken: boolean; readonly faults: readonly string[] }

/** Whether a door took it; and what is wrong with how it said no. */
async function send({ actor }: Stage, door: Door, input: unknown): Promise<Outcome> {
  try {
    await door.as(actor, input)
    return { isTaken: true, faults: [] }
  } catch (error) {
    if (!(error instanceof Refusal))
      return { isTaken: false, faults: [`broke on ${shown(input)}: ${String(error).slice(0, 400)}`] }
    const sentences = [error.message, ...Object.values(error.fields).flat()]
    return {
      isTaken: false,
      faults: sentences.filter((one) => !/[.?!:”]$/.test(one)).map((one) => `said “${one}”`),
    }
  }
}

function shown(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 400)
}

/** How many rows every table has, the trail's among them. */
async function rows(): Promise<readonly (readonly [string, number])[]> {
  return Promise.all(tables.map(async ([name]) => [name, await tableOf(name).count()] as const))
}

/** Which of the ids in an input are those of a row. */
async function knownOf(input: unknown): Promise<ReadonlySet<string>> {
  const ids = leavesOf(input).flatMap(({ value }) => (isId(value) ? [value] : []))
  const withId = tables.filter(([, , body]) => /^ +id +String/m.test(body))
  const found = await Promise.all(
    withId.map(([name]) => tableOf(name).findMany({ where: { id: { in: ids } }, select: { id: true } })),
  )
  return new Set(found.flat().map(({ id }) => id))
}

type Table = {
  readonly count: () => Promise<number>
  readonly findMany: (at: object) => Promise<{ id: string }[]>
}

function tableOf(name: string): Table {
  const table = (db as unknown as Record<string, Table>)[name]
  if (table === undefined) throw new Error(`The client does not know the table ${name}.`)
  return table
}
