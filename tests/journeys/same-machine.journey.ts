import type { Page } from '@playwright/test'
import { accounts, demonstrationPassword } from '../../prisma/seed/accounts'
import { expect, journey } from './support/journey'

const title = 'Line to take on the energy work plan'

journey(
  'a session ends without a sign-out, and what was kept for its person opens to nobody after',
  async ({ as }) => {
    const page = await as('desk')
    await page.goto('/notes')
    await page.getByRole('link', { name: title }).click()
    await expect(page.getByText('This page opens on this device also without the network')).toBeVisible()
    const note = new URL(page.url()).pathname
    await page.context().setOffline(true)
    await page.reload()
    await expect(page.getByText('If the other side raises financing')).toBeVisible()
    await page.getByRole('textbox', { name: `Text of ${title}` }).focus()
    await page.keyboard.press('Control+End')
    await page.keyboard.type(' Not sent yet.')
    await expect(page.getByText(/Not sent yet: about \d+ characters/)).toBeVisible()

    await page.goto('about:blank')
    await page.context().clearCookies()
    await page.context().setOffline(false)
    await signIn(page, 'partner')
    await expect.poll(async () => keptOn(page)).toEqual([])
    await page.context().setOffline(true)
    await expect(page.goto(note)).rejects.toThrow(/net::ERR_/)
    await page.context().setOffline(false)
    expect((await page.goto(note))?.status()).toBe(404)

    // the words nobody has sent are still their writer's
    await page.context().clearCookies()
    await signIn(page, 'desk')
    await page.goto(note)
    await expect(page.getByText('move on. Not sent yet.')).toBeVisible()
    await expect(page.getByText(/Saved \d\d:\d\d/)).toBeVisible()
  },
)

journey('after a sign-out nothing of the person lies in the browser', async ({ as }) => {
  const page = await as('desk')
  await page.goto('/notes')
  await page.getByRole('link', { name: title }).click()
  await expect(page.getByText('This page opens on this device also without the network')).toBeVisible()
  await page.getByRole('button', { name: /Bopha Keo/ }).click()
  await page.getByRole('menuitem', { name: 'Sign out' }).click()
  await expect(page).toHaveURL(/sign-in/)
  await expect.poll(async () => keptOn(page)).toEqual([])
  await expect.poll(async () => notesOn(page)).toEqual([])
  await page.goBack()
  await expect(page.getByText('If the other side raises financing')).toHaveCount(0)
})

journey(
  'what an open page still keeps does not go out in the name of a colleague who signs in meanwhile',
  async ({ as }) => {
    const page = await as('desk')
    await page.goto('/notes')
    await page.getByRole('link', { name: title }).click()
    await expect(page.getByRole('textbox', { name: `Text of ${title}` })).toBeVisible()
    const note = new URL(page.url()).pathname
    await page.route('**/updates**', (route) => route.abort())
    await page.getByRole('textbox', { name: `Text of ${title}` }).focus()
    await page.keyboard.press('Control+End')
    await page.keyboard.type(' Mine alone to send.')
    await expect(page.getByText(/Not sent yet: about \d+ characters/)).toBeVisible()

    await page.context().clearCookies()
    const colleague = await page.context().newPage()
    await signIn(colleague, 'deputy')
    const refused = page.waitForResponse((response) => response.url().includes('/updates'))
    await page.unroute('**/updates**')
    expect((await refused).status()).toBe(401)
    await expect(page.getByText(/signed out/i).first()).toBeVisible()
    await colleague.goto(note)
    await expect(colleague.getByText('If the other side raises financing')).toBeVisible()
    await expect(colleague.getByText('Mine alone to send.')).toHaveCount(0)

    await page.context().clearCookies()
    await signIn(colleague, 'desk')
    await expect(page.getByText(/Saved \d\d:\d\d/)).toBeVisible()
    await colleague.goto(note)
    await expect(colleague.getByText('Mine alone to send.')).toBeVisible()
  },
)

async function signIn(page: Page, key: string): Promise<void> {
  await page.goto('/sign-in')
  await page.getByLabel('E-mail').fill(accounts.find((one) => one.key === key)?.email ?? '')
  await page.getByLabel('Password', { exact: true }).fill(demonstrationPassword)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible()
}

/** The addresses of the pages the browser would open without the network. */
function keptOn(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const stores = await Promise.all((await caches.keys()).map((name) => caches.open(name)))
    const kept = (await Promise.all(stores.map((store) => store.keys()))).flat()
    return kept.map(({ url }) => new URL(url).pathname).filter((path) => !path.startsWith('/_next/'))
  })
}

function notesOn(page: Page): Promise<string[]> {
  return page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name ?? ''))
}
