import type { Page } from '@playwright/test'
import { expect, journey } from './support/journey'
import { openPlan } from './support/plans'

/** A slow machine with a slow line: the page stands there to be typed in, and its script comes only when it is let through. */
async function withoutScriptYet(page: Page, address: string): Promise<() => void> {
  const slow = await page.context().newCDPSession(page)
  await slow.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  const line = Promise.withResolvers<undefined>()
  await page.route('**/*.js', async (route) => {
    await line.promise
    await route.continue()
  })
  await page.goto(address, { waitUntil: 'commit' })
  return () => line.resolve(undefined)
}

journey('what is typed in a form before its script has come stays, and is sent', async ({ as }) => {
  const page = await as('desk')
  const letScriptCome = await withoutScriptYet(page, '/meetings/new')
  const [epithet, number, day, begin] = ['Epithet', 'Number', 'First day', 'Sessions begin'].map((name) =>
    page.getByLabel(name),
  )
  const send = page.getByRole('button', { name: 'Plan the meeting' })

  await page.getByLabel('Series').selectOption({ label: 'ARJCC: ASEAN-Russia Joint Cooperation Committee' })
  await number?.fill('77')
  await day?.fill('3 May 2029')
  await begin?.fill('08:15')
  await epithet?.fill('Early')
  await expect(send).toBeDisabled()
  await epithet?.press('Enter')
  expect(new URL(page.url()).search).toBe('')

  letScriptCome()
  await expect(send).toBeEnabled()
  await expect(epithet ?? send).toBeFocused()
  await day?.blur()
  await send.click()
  await expect(page).toHaveURL(/\/meetings\/[0-9a-v]{26}$/)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('77th')
  await expect(page.getByRole('main')).toContainText('3 May 2029')
  await expect(page.getByRole('main')).toContainText('08:15')
})

journey('what is ticked and chosen before the script has come stays, too', async ({ as }) => {
  const page = await as('desk')
  const letScriptCome = await withoutScriptYet(page, '/topics/new')
  const send = page.getByRole('button', { name: 'Add topic' })
  await page.getByLabel('Title').fill('Typed before the script')
  await page.getByRole('radio', { name: 'Exchange of views' }).check()
  await page.getByRole('radio', { name: 'On anniversaries' }).check()
  await page.getByRole('checkbox').first().check()
  const before = await ticked(page)

  letScriptCome()
  await expect(send).toBeEnabled()
  expect(await ticked(page)).toEqual(before)
  await expect(page.getByLabel('Anniversary of')).toBeVisible()
  await send.click()
  await page.getByRole('link', { name: 'Typed before the script' }).click()
  await expect(page.getByRole('main')).toContainText('on anniversaries')
})

/** What is ticked on the page. */
async function ticked(page: Page): Promise<readonly string[]> {
  const all = await page.getByRole('main').locator('input:checked').all()
  return Promise.all(all.map((one) => one.evaluate((field) => (field as HTMLInputElement).value)))
}

/** The matrix narrowed to one line, with the keyboard on its row, and no script yet. */
async function onLineWithoutScriptYet(page: Page) {
  await openPlan(page)
  const address = `${new URL(page.url()).pathname}?find=2.4.2`
  const letScriptCome = await withoutScriptYet(page, address)
  await page.getByRole('link', { name: '2.4.2', exact: true }).focus()
  return { address, letScriptCome }
}

journey('a key pressed before the script has come does its work when it comes, and once', async ({ as }) => {
  const page = await as('desk')
  const { address, letScriptCome } = await onLineWithoutScriptYet(page)
  // in waiting the key is pressed again, and means the same
  await page.keyboard.press('s')
  await page.keyboard.press('s')
  letScriptCome()
  await expect(page.getByRole('form', { name: 'Report the status' }).getByLabel('Status')).toBeFocused()
  await page.goBack()
  await expect(page).toHaveURL(address)
})

journey('a key pressed early is let go where the keyboard has moved on since', async ({ as }) => {
  const page = await as('desk')
  const { address, letScriptCome } = await onLineWithoutScriptYet(page)
  await page.keyboard.press('s')
  await page.keyboard.press('Tab')
  await page.keyboard.press('?')
  letScriptCome()
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible()
  await expect(page).toHaveURL(address)
})
