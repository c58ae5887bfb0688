import { beforeAll, describe, expect, inject, test } from 'vitest'
import type { Actor } from '@/lib/access/actor'
import { makeCalendarAddress } from '@/lib/calendars/commands'
import { newsSince } from '@/lib/cli/post/news-since'
import { newId } from '@/lib/kernel/ids'
import { digestLetter } from '@/lib/notifications/paper'
import { house } from '../support/stage'
import { type Answer, Browser, marksIn } from './browse'
import { type Papers, layPapers } from './papers'
import { emailOf, everybody } from './people'
import { type Name, names, readersOf } from './prose'
import { asked, filled, namesIn, routes } from './routes'

/** So many requests are under way at once. */
const AT_ONCE = 4

describe('every route, asked by everybody for everything', () => {
  let papers: Papers
  let people: ReadonlyMap<Name, Actor>
  const toldAlong: string[] = []
  const browsers = new Map<Name | 'stranger', Browser>()

  beforeAll(async () => {
    const at = await house()
    people = await everybody(at)
    papers = await layPapers(at, people)
    const base = inject('base')
    for (const [place, name] of names.entries())
      browsers.set(name, await Browser.signedIn(base, emailOf(name), `10.1.0.${String(place + 1)}`))
    browsers.set('stranger', Browser.stranger(base))
  })

  test('there is something to find, and somebody to find it', () => {
    expect(routes.length).toBeGreaterThan(50)
    expect(papers.subjects.length).toBeGreaterThan(100)
    expect(new Set(papers.subjects.map(({ mark }) => mark)).size).toBe(papers.subjects.length)
  })

  test.each([...names, 'stranger' as const])(
    '%s is told all that the prose opens to them, and nothing else',
    async (name) => {
      const browser = browserOf(name)
      const mayRead = marksFor(name)
      const leaks: string[] = []
      const faults: string[] = []
      const told = new Set<string>()
      await forEachOf(addresses(), async ({ path, method }) => {
        const answer = await browser.ask(path, method)
        if (answer.status >= 500) faults.push(`${method} ${path}: ${String(answer.status)}`)
        for (const mark of answer.marks) {
          told.add(mark)
          if (!mayRead.has(mark)) leaks.push(`${method} ${path} tells ${mark}`)
        }
      })
      expect.soft(faults).toEqual([])
      expect.soft(leaks).toEqual([])
      expect([...mayRead].filter((mark) => !told.has(mark))).toEqual([])
    },
  )

  test.each(names)('to %s a hidden record and one that never was are answered alike', async (name) => {
    const browser = browserOf(name)
    const differences: string[] = []
    for (const { address, methods } of routes) {
      const [only, ...more] = namesIn(address)
      if (only === undefined || more.length > 0) continue
      const hidden = (papers.ids[only] ?? []).filter((id) => isHiddenFrom(name, papers.markOf.get(id)))
      for (const method of methods) {
        const unknown = await browser.ask(address.replace(`[${only}]`, newId()), method)
        await forEachOf(hidden, async (id) => {
          const answer = await browser.ask(address.replace(`[${only}]`, id), method)
          if (answer.status !== unknown.status || saying(answer) !== saying(unknown))
            differences.push(
              `${method} ${address} of ${papers.markOf.get(id) ?? id}: ${String(answer.status)}`,
            )
        })
      }
    }
    expect(differences).toEqual([])
  })

  test.each(names)(
    'the calendar of %s, fetched by anybody who has its address, and their daily mail tell nothing else',
    async (name) => {
      const actor = actorOf(name)
      const { token } = await makeCalendarAddress.as(actor, { personId: actor.personId })
      const calendar = await browserOf('stranger').ask(`/api/calendar/${token}`)
      expect(calendar.status).toBe(200)
      const letter = digestLetter(await newsSince(actor, new Date(0)), { news: '', stop: '', account: '' })
      // a calendar's long lines are folded
      const told = [...marksIn(calendar.text.replace(/\r?\n[ \t]/g, '')), ...marksIn(letter.text)]
      const mayRead = marksFor(name)
      expect(told.filter((mark) => !mayRead.has(mark))).toEqual([])
      toldAlong.push(...told)
    },
  )

  test('calendars and mails told something at all', () => {
    expect(new Set(toldAlong).size).toBeGreaterThan(5)
  })

  function actorOf(name: Name): Actor {
    const actor = people.get(name)
    if (actor === undefined) throw new Error(`Nobody plays ${name}.`)
    return actor
  }

  function marksFor(name: Name | 'stranger'): ReadonlySet<string> {
    const open = papers.subjects.filter((subject) => name !== 'stranger' && readersOf(subject).includes(name))
    return new Set(open.map(({ mark }) => mark))
  }

  function browserOf(name: Name | 'stranger'): Browser {
    const browser = browsers.get(name)
    if (browser === undefined) throw new Error(`Nobody plays ${name}.`)
    return browser
  }

  function isHiddenFrom(name: Name, mark: string | undefined): boolean {
    const subject = papers.subjects.find((one) => one.mark === mark)
    return subject !== undefined && !readersOf(subject).includes(name)
  }

  function addresses(): { path: string; method: string }[] {
    return routes.flatMap(({ address, methods }) =>
      methods.flatMap((method) =>
        filled(address, papers.ids).flatMap((path) =>
          (method === 'GET' ? asked(address, papers) : ['']).map((query) => ({ path: path + query, method })),
        ),
      ),
    )
  }
})

/** What the answer says to a reader, without the ids and nonces that differ in every answer. */
function saying({ text }: Answer): string {
  const words = /"(?:code|message)":"[^"]*"/g
  return (text.match(words) ?? []).join(' ')
}

async function forEachOf<Thing>(
  things: readonly Thing[],
  act: (thing: Thing) => Promise<void>,
): Promise<void> {
  const left = [...things]
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (let thing = left.shift(); thing !== undefined; thing = left.shift()) await act(thing)
    }),
  )
}
