import type { Locator, Page } from '@playwright/test'
import { expect, expectAccessible, journey } from './support/journey'
import { readPlanIn } from './support/plans'

/** Eight sections of thirty lines: nearly five pages, whose boundaries fall within sections. */
const sections = Array.from({ length: 8 }, (_, n) => `1.${String(n + 1)}`)
const texts = [
  '1. Cooperation',
  ...sections.flatMap((section) => [
    `${section}. Field ${section}`,
    ...Array.from(
      { length: 30 },
      (_, n) => `${section}.${String(n + 1)}. Hold the workshop ${String(n + 1)} of field ${section}.`,
    ),
  ]),
]
const told = { title: 'Long plan', from: '2023-01-01', to: '2027-12-31' } as const

journey('on a phone the rows of words are cards, and nothing is pulled sideways', async ({ as }) => {
  const page = await as('desk')
  const plan = await readPlanIn(page, texts, { ...told, title: 'Plan on a phone' })
  await page.setViewportSize({ width: 390, height: 844 })
  for (const address of ['/follow-ups', plan, '/people', '/audit']) {
    await page.goto(address)
    const table = page
      .getByRole('main')
      .getByRole('region')
      .filter({ has: page.getByRole('table') })
    await expect(table).toBeVisible()
    const [needs, has] = await table.evaluate((window) => [window.scrollWidth, window.clientWidth])
    expect(needs, address).toBe(has)
    await expectAccessible(page)
  }
  await page.goto('/follow-ups')
  await page.locator('[data-row-link]').first().click()
  await expect(page.getByRole('form', { name: 'Say where it stands' })).toBeVisible()
})

journey(
  'a long plan scrolls on by itself, is worked through by keyboard, and is found again where it was left',
  async ({ as }) => {
    const page = await as('desk')
    const plan = await readPlanIn(page, texts, told)

    // on and on, by the wheel: the last line comes, and no head is said twice
    await expect(rowOf(page, '1.1.1')).toHaveAttribute('aria-rowindex', '2')
    await expect(page.getByRole('link', { name: 'Next page' })).toHaveCount(0)
    const heads = new Set<string>()
    await wheelUntil(page, rowOf(page, '1.8.30'), async () => {
      const shown = await page.locator('th[scope=rowgroup]').allTextContents()
      expect(new Set(shown).size).toBe(shown.length)
      for (const head of shown) heads.add(head)
    })
    expect([...heads].filter((head) => head.includes('Field'))).toHaveLength(8)
    await expect(rowOf(page, '1.8.30')).toHaveAttribute('aria-rowindex', '241')
    await expect(page.getByText('All 240 lines')).toBeVisible()
    await expect(page.getByText('The list ends here.')).toBeVisible()
    await expect(rowOf(page, '1.1.1')).toHaveCount(0)
    await expect(page).toHaveURL(/after=/)

    // from end to end, and over a boundary, by keyboard
    await page.keyboard.press('j')
    await page.keyboard.press('Home')
    await expect(linkOf(page, '1.1.1')).toBeFocused()
    await page.evaluate(() => scrollTo(0, 0))
    await expectAccessible(page)
    for (let n = 0; n < 51; n += 1) await page.keyboard.press('j')
    await expect(linkOf(page, '1.2.22')).toBeFocused()
    await page.keyboard.press('k')
    await expect(linkOf(page, '1.2.21')).toBeFocused()

    // a line that came by scrolling is opened beside, and reported on in its row
    await page.keyboard.press(' ')
    await expect(page.getByRole('heading', { name: 'Line 1.2.21' })).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('heading', { name: 'Line 1.2.21' })).toBeHidden()
    await page.keyboard.press('s')
    const form = page.getByRole('form', { name: 'Report the status' })
    await expect(form.getByLabel('Status')).toBeFocused()
    await form.getByLabel('Status').selectOption({ label: 'On-going' })
    await form.getByRole('button', { name: 'Report', exact: true }).click()
    await expect(rowOf(page, '1.2.21')).toContainText('On-going')
    await page.getByRole('link', { name: 'Close' }).click()
    await expect(form).toBeHidden()

    // into the line and back: the same lines, the same place, the keyboard where it was
    await linkOf(page, '1.2.21').focus()
    const before = await topOf(page, '1.2.21')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: /1\.2\.21/ })).toBeVisible()
    await page.goBack()
    await expect(linkOf(page, '1.2.21')).toBeFocused()
    expect(Math.abs((await topOf(page, '1.2.21')) - before)).toBeLessThan(4)
    await page.keyboard.press('j')
    await expect(linkOf(page, '1.2.22')).toBeFocused()

    // the address keeps it too: read again, it begins here, and leads back to what stands before
    await page.reload()
    await expect(rowOf(page, '1.2.22')).toBeInViewport()
    await linkOf(page, '1.2.22').focus()
    await page.keyboard.press('End')
    await expect(linkOf(page, '1.8.30')).toBeFocused()
    await page.goto(`${plan}?after=0~~101~100`)
    await expect(page.getByText(/^Lines 101 to /)).toBeVisible()
    await page.getByRole('button', { name: 'Show earlier lines' }).click()
    await expect(page.getByText(/^Lines 51 to /)).toBeVisible()

    // another order begins at its beginning, wherever the eye was
    await wheelUntil(page, rowOf(page, '1.8.30'))
    await page.getByRole('columnheader', { name: 'Status' }).getByRole('link').click()
    await expect(rowOf(page, '1.1.1')).toBeInViewport()
    await expect(page.getByText('The list ends here.')).toHaveCount(0)
  },
)

journey('a weak network is told, and what was fetched is printed whole', async ({ as }) => {
  const page = await as('desk')
  const plan = await readPlanIn(page, texts, told)
  const lines = (url: URL) => url.pathname.startsWith('/api/plans/') && url.pathname.endsWith('/lines')
  await page.route(lines, (route) => route.abort())
  await page.goto(plan)
  const trouble = page.getByRole('alert').filter({ hasText: 'The next lines could not be fetched.' })
  await wheelUntil(page, trouble)
  await page.evaluate(() => scrollTo(0, 0))
  await expectAccessible(page)
  await page.unroute(lines)
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(trouble).toHaveCount(0)
  await wheelUntil(page, page.getByText('All 240 lines'))

  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  await expect(page.getByRole('row', { name: /Hold the workshop/ })).toHaveCount(240)
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  await expect.poll(() => page.getByRole('row', { name: /Hold the workshop/ }).count()).toBeLessThan(240)
})

journey(
  'without script the matrix goes by pages, and who may not read the plan gets no line of it',
  async ({ as, browser, baseURL }) => {
    const desk = await as('desk')
    const plan = await readPlanIn(desk, texts, told)
    const storageState = await desk.context().storageState()
    const plain = await browser.newContext({ storageState, javaScriptEnabled: false, baseURL: baseURL ?? '' })
    const page = await plain.newPage()
    await page.goto(plan)
    await expect(page.getByText('50 rows on this page')).toBeVisible()
    await page.getByRole('link', { name: 'Next page' }).click()
    await expect(rowOf(page, '1.2.21')).toHaveAttribute('aria-rowindex', '52')
    await expect(rowOf(page, '1.1.1')).toHaveCount(0)
    await plain.close()

    const agency = await as('agency')
    for (const asked of ['', '?last=1', '?after=0~~10~10'])
      expect(await (await agency.request.get(`/api${plan}/lines${asked}`)).json()).toMatchObject({ rows: [] })
  },
)

function rowOf(page: Page, reference: string): Locator {
  return page.locator('tr[data-row]').filter({ has: linkOf(page, reference) })
}

function linkOf(page: Page, reference: string): Locator {
  return page.getByRole('link', { name: reference, exact: true })
}

async function topOf(page: Page, reference: string): Promise<number> {
  return (await rowOf(page, reference).boundingBox())?.y ?? Number.NaN
}

/** Turns the wheel until it is there, and looks at every stop. */
async function wheelUntil(page: Page, there: Locator, look?: () => Promise<void>): Promise<void> {
  await page.mouse.move(500, 500)
  await expect(async () => {
    await page.mouse.wheel(0, 1500)
    await look?.()
    await expect(there).toBeInViewport({ timeout: 150 })
  }).toPass({ intervals: [50] })
}
