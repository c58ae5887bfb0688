/**
 * `npx tsx tests/bench/scroll.ts`: a plan of 12,000 lines in a real browser, on the running production server. Scrolls the matrix
 * briskly, then as fast as it goes to its end, and filters it there; prints one JSON document. Never part of a test.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Page, chromium } from '@playwright/test'
import { accounts, demonstrationPassword } from '@/prisma/seed/accounts'
import { openHouse } from './house'
import { filled } from './measure'

/** 300 lines at scale 1. */
const scale = 40

const folder = mkdtempSync(join(tmpdir(), 'cochair-scroll-'))
const url = `file:${join(folder, 'cochair.db')}`
const env = { DATABASE_URL: url, COCHAIR_DATA: folder }
await (await openHouse(env)).close()
const { planId } = await filled(url, scale)
const house = await openHouse(env)
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--enable-precise-memory-info'],
})
try {
  const page = await browser.newPage({ baseURL: house.base, viewport: { width: 1280, height: 860 } })
  await signIn(page)
  await page.addInitScript(noteLongTasks)
  await page.goto(`/plans/${planId}`)
  await page.getByText(/^Lines 1 to/).waitFor()
  const opened = await state(page)
  const brisk = { ...(await scroll(page, { step: 400, pause: 50, steps: 200 })), ...(await state(page)) }
  const toTheEnd = { ...(await scroll(page, { step: 2500, pause: 30, steps: 5000 })), ...(await state(page)) }
  const began = performance.now()
  await page.goto(`/plans/${planId}?status=COMPLETED`)
  await page.getByText(/^Lines 1 to/).waitFor()
  const filter = Math.round(performance.now() - began)
  const document = { date: new Date().toISOString().slice(0, 10), load: loadavg()[0], times: 'milliseconds' }
  process.stdout.write(`${JSON.stringify({ ...document, opened, brisk, toTheEnd, filter }, null, 2)}\n`)
} finally {
  await browser.close()
  await house.close()
  rmSync(folder, { recursive: true, force: true })
}

async function signIn(page: Page): Promise<void> {
  const desk = accounts.find(({ key }) => key === 'desk')
  await page.goto('/sign-in')
  await page.getByLabel('E-mail').fill(desk?.email ?? '')
  await page.getByLabel('Password', { exact: true }).fill(demonstrationPassword)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.waitForURL(({ pathname }) => !pathname.startsWith('/sign-in'))
}

/** Tasks above 50 ms, as the browser counts them. */
function noteLongTasks(): void {
  const long: number[] = []
  Object.assign(window, { longTasks: long })
  new PerformanceObserver((list) => {
    long.push(...list.getEntries().map(({ duration }) => Math.round(duration)))
  }).observe({ type: 'longtask', buffered: true })
  performance.setResourceTimingBufferSize(5000)
}

/** So much script memory, so many elements, so many rows among them. */
async function state(page: Page) {
  await page.requestGC()
  return page.evaluate(() => {
    const { memory } = performance as unknown as { memory: { usedJSHeapSize: number } }
    return {
      scriptMegabytes: Math.round(memory.usedJSHeapSize / 100_000) / 10,
      elements: document.querySelectorAll('*').length,
      rows: document.querySelectorAll('tr[data-row]').length,
    }
  })
}

type Asked = { readonly step: number; readonly pause: number; readonly steps: number }

/** Scrolls on until the list ends, and says how long the next lines took to come and what held the page up. */
async function scroll(page: Page, asked: Asked) {
  const { seconds, came, held } = await page.evaluate(async ({ step, pause, steps }) => {
    const { longTasks } = window as unknown as { longTasks: number[] }
    longTasks.length = 0
    performance.clearResourceTimings()
    const began = performance.now()
    for (let n = 0; n < steps; n += 1) {
      scrollBy(0, step)
      await new Promise((resolve) => setTimeout(resolve, pause))
      if (document.querySelector('main [role=status]')?.textContent === 'The list ends here.') break
    }
    return {
      seconds: Math.round((performance.now() - began) / 100) / 10,
      came: performance
        .getEntriesByType('resource')
        .filter(({ name }) => name.includes('/lines?'))
        .map(({ duration }) => duration),
      held: [...longTasks],
    }
  }, asked)
  return {
    seconds,
    pages: came.length,
    nextLines: { p50: at(came, 0.5), p95: at(came, 0.95), longest: at(came, 1) },
    longTasks: { count: held.length, p50: at(held, 0.5), longest: at(held, 1) },
  }
}

function at(all: readonly number[], share: number): number {
  return Math.round(all.toSorted((a, b) => a - b)[Math.floor((all.length - 1) * share)] ?? 0)
}
