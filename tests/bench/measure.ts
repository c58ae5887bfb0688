import { openDatabase } from '@/lib/db/client'
import { engineOf } from '@/lib/db/engine'
import { accounts } from '@/prisma/seed/accounts'
import { fill } from './data'
import { type Figures, type Person, ask, drive, scriptOf, signInOver } from './drive'
import { type House, openHouse, residentMegabytes } from './house'
import { type JobFigures, runJobs } from './run-jobs'
import { type BenchIds, type BenchPage, floor, pages } from './pages'

type PageFigures = {
  readonly status: number
  readonly one: Figures
  readonly ten: Figures
  /** Ten people who look at each page for a second before they ask again. */
  readonly atWork: Figures
  /** Requests a second against those of the page without data, at ten connections. */
  readonly shareOfFloor: number
  readonly kilobytes: number
  readonly scriptKilobytes: number
}

export type Measured = {
  readonly scale: number
  readonly fillSeconds: number
  readonly coldStart: number
  readonly firstPage: number
  readonly residentMegabytes: { readonly atStart: number; readonly afterAll: number }
  readonly pages: Readonly<Record<string, PageFigures>>
  readonly jobs: Readonly<Record<string, JobFigures>>
}

type Asked = {
  readonly scale: number
  readonly url: string
  readonly folder: string
  readonly seconds: number
  readonly only: string
}

const peopleAtWork = 10
/** Ten at work ask about ten times a second: in fewer seconds than this their p95 would be the one longest answer. */
const atWorkAtLeast = 3
const warmUp = 0.5

/** One scale: fill a fresh database, start the house on it, drive every page at one and at ten connections, then run the jobs. */
export async function measure({ scale, url, folder, seconds, only }: Asked): Promise<Measured> {
  const env = { DATABASE_URL: url, COCHAIR_DATA: folder }
  // migrates the fresh database, loads the demonstration, and builds the server where that is still to be done
  await (await openHouse(env)).close()
  const began = performance.now()
  const ids = await filled(url, scale)
  const fillSeconds = Math.round((performance.now() - began) / 100) / 10
  say(`${String(scale)}x: filled in ${String(fillSeconds)} s`)

  const house = await openHouse(env)
  try {
    const atStart = residentMegabytes(house)
    const emails = accounts.filter(({ delegation }) => delegation === 'KH').map(({ email }) => email)
    const people: Person[] = []
    // one after the other: many at once at one account look like somebody guessing
    for (let n = 0; n < peopleAtWork; n += 1)
      people.push(await signInOver(house.base, emails[n % emails.length] ?? '', n))
    const [first] = people
    if (first === undefined) throw new Error('Nobody signed in.')
    const asked = performance.now()
    await ask(first.agent, `${house.base}/`, { cookie: first.cookie })
    const firstPage = Math.round(performance.now() - asked)

    const measured: Record<string, PageFigures> = {}
    let floorPerSecond = 0
    for (const page of [floor, ...pages.filter(({ name }) => name.includes(only))]) {
      const figures = await onePage(house, page, { ids, people, seconds, floorPerSecond })
      if (page === floor) floorPerSecond = figures.ten.perSecond
      measured[page.name] = page === floor ? { ...figures, shareOfFloor: 1 } : figures
      say(`${String(scale)}x ${page.name}: ${JSON.stringify(measured[page.name])}`)
    }
    const afterAll = residentMegabytes(house)
    await house.close()
    const jobs = await runJobs({ ...env, COCHAIR_TODAY: '2023-03-20' }, { meetingId: ids.meetingId, only })
    return {
      scale,
      fillSeconds,
      coldStart: house.coldStart,
      firstPage,
      residentMegabytes: { atStart, afterAll },
      pages: measured,
      jobs,
    }
  } finally {
    await house.close()
  }
}

export async function filled(url: string, scale: number): Promise<BenchIds> {
  const db = await openDatabase(url)
  try {
    return await fill({ db, engine: engineOf(url) }, scale)
  } finally {
    await db.$disconnect()
  }
}

type At = {
  readonly ids: BenchIds
  readonly people: Parameters<typeof drive>[1]
  readonly seconds: number
  readonly floorPerSecond: number
}

async function onePage(house: House, page: BenchPage, at: At): Promise<PageFigures> {
  const url = house.base + page.path(at.ids)
  const people = page.as === 'stranger' ? at.people.map((one) => ({ ...one, cookie: '' })) : at.people
  const [person] = people
  if (person === undefined) throw new Error('Nobody signed in.')
  const { status, body } = await ask(person.agent, url, { cookie: person.cookie })
  const { seconds } = at
  await drive(url, people, { connections: 2, seconds: warmUp })
  const one = await drive(url, people, { connections: 1, seconds })
  const ten = await drive(url, people, { connections: peopleAtWork, seconds })
  const atWork = await drive(url, people, {
    connections: peopleAtWork,
    seconds: Math.max(seconds + 1, atWorkAtLeast),
    pause: 1000,
  })
  const html = await (await fetch(url, { headers: { cookie: person.cookie } })).text()
  return {
    status,
    one,
    ten,
    atWork,
    shareOfFloor: at.floorPerSecond === 0 ? 0 : Math.round((ten.perSecond / at.floorPerSecond) * 100) / 100,
    kilobytes: Math.round(body.length / 102.4) / 10,
    scriptKilobytes: await scriptOf(house.base, html, person),
  }
}

function say(sentence: string): void {
  process.stderr.write(`${sentence}\n`)
}
