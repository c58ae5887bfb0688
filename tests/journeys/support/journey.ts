import AxeBuilder from '@axe-core/playwright'
import { type Browser, type Page, test as base, expect } from '@playwright/test'
import { type HouseKind, Houses } from './house'
import { accounts, demonstrationPassword } from '../../../prisma/seed/accounts'

type Journey = {
  /** Which house the story is told in. */
  readonly house: HouseKind
  /** Opens a browser of its own for the account of the given key and signs in by the front door. */
  readonly as: (key: string) => Promise<Page>
}

type Worker = { readonly houses: Houses }

/**
 * A story in a real browser. Whatever the console or the content policy complains about fails it. The stories of a worker share its houses;
 * after a failure comes another worker, so that what is told again is told in a fresh one.
 */
export const journey = base.extend<Journey, Worker>({
  houses: [
    async ({}, use, info) => {
      const houses = new Houses(String(info.project.metadata.engine), info.workerIndex)
      await use(houses)
      await houses.close()
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  house: ['demonstration', { option: true }],
  // to open a house is not the story's time
  baseURL: [
    async ({ houses, house }, use) => {
      await use(await houses.of(house))
    },
    { scope: 'test', timeout: 60_000 },
  ],
  page: async ({ page }, use) => {
    const complaints = listenTo(page)
    await use(page)
    expect(complaints, 'said in the console').toEqual([])
  },
  as: async ({ browser, baseURL }, use) => {
    const opened: Opened[] = []
    await use(async (key) => {
      const one = await signIn(browser, baseURL ?? '', key)
      opened.push(one)
      return one.page
    })
    await Promise.all(opened.map(({ page }) => page.context().close()))
    expect(
      opened.flatMap(({ complaints }) => complaints),
      'said in the console',
    ).toEqual([])
  },
})

export { expect }

type Opened = { readonly page: Page; readonly complaints: readonly string[] }

async function signIn(browser: Browser, baseURL: string, key: string): Promise<Opened> {
  const account = accounts.find((one) => one.key === key)
  if (account === undefined) throw new Error(`The demonstration has no account ${key}.`)
  const context = await browser.newContext({ baseURL, viewport: { width: 1280, height: 860 } })
  const page = await context.newPage()
  const complaints = listenTo(page)
  await page.goto('/sign-in')
  await page.getByLabel('E-mail').fill(account.email)
  await page.getByLabel('Password', { exact: true }).fill(demonstrationPassword)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'))
  return { page, complaints }
}

/** Everything the page complains about from now on. */
function listenTo(page: Page): readonly string[] {
  const complaints: string[] = []
  page.on('console', (message) => {
    // a cut network and a refused request are told by the browser too; those are asked for by the story itself
    if (message.type() === 'error' && !/Failed to load resource|net::ERR_/.test(message.text()))
      complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(String(error)))
  return complaints
}

/** The page has no violation axe can find (WCAG 2.2 A and AA). */
export async function expectAccessible(page: Page): Promise<void> {
  // on the way from page to page there is no title for a moment
  await expect(page).toHaveTitle(/./)
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
    .analyze()
  expect(
    violations.map(({ id, nodes }) => ({ id, where: nodes.map((node) => node.target.join(' ')) })),
  ).toEqual([])
}
