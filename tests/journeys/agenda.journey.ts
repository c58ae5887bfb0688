import type { Page } from '@playwright/test'
import { expect, expectAccessible, journey } from './support/journey'

/** The page of the 19th ARSOM, as the list of meetings leads to it. */
async function meeting(page: Page): Promise<string> {
  await page.goto('/meetings')
  const address = await page.getByRole('link', { name: /19th/ }).first().getAttribute('href')
  return address?.split('?')[0] ?? ''
}

const titles = (page: Page) => page.locator('[data-title]')

journey(
  'the desk drafts the 19th ARSOM, edits it, loses the network, reloads, gets it back; the deputy sees it; the partner sees nothing until it is opened',
  async ({ as }) => {
    const [desk, deputy, partner] = [await as('desk'), await as('deputy'), await as('partner')]
    const arsom = await meeting(desk)

    await desk.goto(`${arsom}/agenda`)
    await expect(desk.getByText('No agenda yet. Draft it from the standing list.')).toBeVisible()
    await desk.getByRole('link', { name: 'Draft agenda' }).click()
    await expect(desk.getByRole('heading', { name: /^Proposed/ })).toBeVisible()
    await expectAccessible(desk)
    await desk.getByRole('checkbox').nth(2).uncheck()
    const takeOver = desk.getByRole('button', { name: /^Take over \d+ items$/ })
    const offered = await takeOver.textContent()
    await takeOver.click()

    // taken back in one press, the draft stands as it was before
    await expect(desk.getByRole('treeitem').first()).toBeVisible()
    await desk.getByRole('status').getByRole('button', { name: 'Undo' }).click()
    await expect(desk.getByText(/items taken back. The draft is open again./)).toBeVisible()
    await expect(desk.getByRole('checkbox').nth(2)).toBeChecked()
    await desk.getByRole('checkbox').nth(2).uncheck()
    await expect(takeOver).toHaveText(offered ?? '')
    await takeOver.click()

    await expect(desk.getByRole('treeitem').first()).toBeVisible()
    await expectAccessible(desk)
    await desk.getByRole('treeitem').first().focus()
    await desk.keyboard.press('ArrowDown')
    await expect(desk).toHaveURL(/item=/)
    await desk.keyboard.press('Enter')
    await desk.keyboard.press('End')
    await desk.keyboard.type(' of the SOM')
    await desk.keyboard.press('Enter')
    await expect(desk.getByText(/Saved \d\d:\d\d/)).toBeVisible()
    await desk.getByRole('textbox', { name: 'Purpose' }).fill('To agree on the agenda.')
    await expect(desk.getByText(/Saved \d\d:\d\d/)).toBeVisible()

    await deputy.goto(`${arsom}/agenda`)
    await expect(titles(deputy).nth(1)).toHaveValue(/of the SOM$/)
    await partner.goto(`${arsom}/agenda`)
    await expect(partner.getByText('No agenda yet.')).toBeVisible()

    await desk.context().setOffline(true)
    await titles(desk).first().fill('Opening remarks, written in a tunnel')
    await expect(desk.getByText('Kept on this device, will be sent')).toBeVisible()
    await desk.context().setOffline(false)
    await desk.reload()
    await expect(titles(desk).first()).toHaveValue('Opening remarks, written in a tunnel')
    await expect(titles(deputy).first()).toHaveValue('Opening remarks, written in a tunnel')

    await desk.getByRole('button', { name: /Who may read it/ }).click()
    await desk.getByRole('radio', { name: /All delegations/ }).check()
    await expect(desk.getByText('From now on it may be read by')).toBeVisible()
    await desk.getByRole('button', { name: 'Open to: All delegations' }).click()
    await expect(desk.getByText(/It may now be read by/)).toBeVisible()
    await partner.reload()
    await expect(partner.getByText('Opening remarks, written in a tunnel')).toBeVisible()
    await expectAccessible(partner)
  },
)

journey('what the desk declined may still be put in', async ({ as }) => {
  const desk = await as('desk')
  const arsom = await meeting(desk)
  await desk.goto(`${arsom}/agenda`)
  const rows = desk.getByRole('treeitem')
  await expect(rows.first()).toBeVisible()
  const before = await rows.count()

  await desk.goto(`${arsom}/draft`)
  await expect(desk.getByText('Nothing new is proposed.')).toBeVisible()
  await expect(desk.getByRole('button', { name: /^Take over|^Leave all/ })).toHaveCount(0)
  await desk.getByText(/proposals were settled before/).click()
  await expectAccessible(desk)
  const declined = desk.getByRole('button', { name: /^Put in after all/ })
  await expect(declined).toHaveCount(1)
  await declined.click()
  await expect(desk.getByText(/put in\.$/)).toBeVisible()
  await expect(declined).toHaveCount(0)
  await desk.goto(`${arsom}/agenda`)
  await expect(rows).toHaveCount(before + 1)
})

journey(
  'two officers change one text at once: both texts are kept until one of them settles it',
  async ({ as }) => {
    const [desk, deputy] = [await as('desk'), await as('deputy')]
    const arsom = await meeting(desk)
    await desk.goto(`${arsom}/agenda`)
    await deputy.goto(`${arsom}/agenda`)
    const background = (page: Page) => page.getByRole('textbox', { name: 'Background' })
    await desk.getByRole('treeitem').nth(2).focus()
    await deputy.getByRole('treeitem').nth(2).focus()

    await desk.context().setOffline(true)
    await background(desk).fill('The desk writes this.')
    await background(deputy).fill('The deputy writes that.')
    await expect(deputy.getByText(/Saved \d\d:\d\d/)).toBeVisible()
    await desk.context().setOffline(false)
    await expect(desk.getByText('Both are kept.')).toBeVisible()
    await expect(deputy.getByText('Both are kept.')).toBeVisible()
    await desk.getByRole('button', { name: 'Keep mine' }).click()
    await expect(desk.getByText('Both are kept.')).toHaveCount(0)
    await expect(background(desk)).toHaveValue('The desk writes this.')
  },
)
