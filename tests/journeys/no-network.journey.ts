import type { Page } from '@playwright/test'
import { expect, expectAccessible, journey } from './support/journey'

journey('without a network a press is told as not done, and the page stays as it was', async ({ as }) => {
  const page = await as('desk')
  const tick = page.getByRole('button', { name: /^Mark as done/ }).first()
  await expect(tick).toBeVisible()
  const step = ((await tick.textContent()) ?? '').replace('Mark as done: ', '')
  const today = page.getByRole('heading', { level: 1 })
  const title = await today.textContent()

  await page.context().setOffline(true)
  await tick.click()
  await expect(page.getByText('The server could not be reached. Try once more.')).toBeVisible()
  await expect(today).toHaveText(title ?? '')
  await expect(tick).toBeVisible()

  await page.context().setOffline(false)
  await tick.click()
  await expect(page.getByText(`Done: ${step}.`)).toBeVisible()
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByText(`Open again: ${step}.`)).toBeVisible()
})

journey(
  'words that did not get through are told as kept, and asked for before they are left',
  async ({ as }) => {
    const page = await as('desk')
    await page.goto('/follow-ups')
    const rows = page.locator('[data-row-link]')
    await rows.first().click()
    const form = page.getByRole('form', { name: 'Say where it stands' })
    const words = form.getByLabel('In words')
    await words.fill('Typed where there was no network')
    await page.context().setOffline(true)
    await form.getByRole('button', { name: 'Report' }).click()
    await expect(form).toContainText('The server could not be reached. Nothing is lost')
    await page.context().setOffline(false)

    const asks = page.waitForEvent('dialog')
    const clicked = rows.nth(1).click()
    await (await asks).dismiss()
    await clicked
    await expect(words).toHaveValue('Typed where there was no network')
  },
)

journey('who leaves while a move is still on its way is asked first', async ({ as }) => {
  const page = await as('desk')
  await page.goto('/topics')
  const first = page.getByRole('treeitem').first()
  const name = await first.getAttribute('data-row')
  const moved = page.locator(`[data-row="${name ?? ''}"]`)

  const letThrough = await holdActions(page)
  await moved.focus()
  await page.keyboard.press('Alt+ArrowDown')
  await expect(first).not.toHaveAttribute('data-row', name ?? '')
  const asked = page.waitForEvent('dialog')
  await page.evaluate(() => setTimeout(() => location.reload()))
  const dialog = await asked
  expect(dialog.type()).toBe('beforeunload')
  await dialog.dismiss()

  letThrough()
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0)
  await page.reload()
  await expect(first).not.toHaveAttribute('data-row', name ?? '')
  await moved.focus()
  await page.keyboard.press('Alt+ArrowUp')
  await expect(first).toHaveAttribute('data-row', name ?? '')
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0)
  await expectAccessible(page)
})

/** What is sent waits, as on a slow network, until it is let through. */
async function holdActions(page: Page): Promise<() => void> {
  let open: () => void = () => undefined
  const opened = new Promise<void>((resolve) => {
    open = resolve
  })
  await page.route('**/topics', async (route) => {
    if (route.request().method() === 'POST') await opened
    await route.continue()
  })
  return open
}
