import type { Page } from '@playwright/test'
import { expect, expectAccessible, journey } from './support/journey'

journey('the desk keeps the standing list by keyboard and by mouse', async ({ as }) => {
  const page = await as('desk')
  // the page may not listen yet when it is first seen
  await expect(async () => {
    await page.keyboard.press('g')
    await page.keyboard.press('l')
    await page.waitForURL(/topics/, { timeout: 3_000 })
  }).toPass()
  await expect(page.getByRole('heading', { level: 1, name: 'Standing list' })).toBeVisible()
  await expect(page.getByRole('tree', { name: 'Topics of the review' })).toContainText('Plan of Action')
  await expectAccessible(page)

  const own = `Space ${String(Date.now())}`
  await addTopic(page, `${own} cooperation`)
  await addTopic(page, `${own} law`)

  await row(page, `${own} law`).focus()
  await page.keyboard.press('Alt+ArrowUp')
  await expect.poll(() => order(page, own)).toEqual([`${own} law`, `${own} cooperation`])
  await expect(row(page, `${own} law`)).toBeFocused()
  await page.keyboard.press('Alt+ArrowDown')
  await expect.poll(() => order(page, own)).toEqual([`${own} cooperation`, `${own} law`])
  await page.keyboard.press('Tab')
  await expect(row(page, `${own} law`)).toHaveAttribute('aria-level', '2')
  await page.keyboard.press('Control+z')
  await expect(row(page, `${own} law`)).toHaveAttribute('aria-level', '1')

  await drag(page, `${own} law`, `${own} cooperation`)
  await expect.poll(() => order(page, own)).toEqual([`${own} law`, `${own} cooperation`])
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0)
  await page.reload()
  await expect.poll(() => order(page, own)).toEqual([`${own} law`, `${own} cooperation`])

  await row(page, `${own} law`).focus()
  await page.keyboard.press('Delete')
  await expect(row(page, `${own} law`)).toHaveCount(0)
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).click()
  await expect(row(page, `${own} law`)).toBeVisible()

  for (const title of [`${own} law`, `${own} cooperation`]) await retire(page, title)
  await page.getByRole('button', { name: 'Retired' }).click()
  await page.getByRole('menuitemcheckbox', { name: 'shown too' }).click()
  await expect(row(page, `${own} law`)).toContainText('retired')
  await expectAccessible(page)
})

journey('a topic has a page of its own with its wordings, its guidance and its form', async ({ as }) => {
  const page = await as('desk')
  await page.goto('/topics')
  await page.getByRole('link', { name: 'Counter-terrorism and transnational crime' }).click()
  await expect(
    page.getByRole('heading', { level: 1, name: 'Counter-terrorism and transnational crime' }),
  ).toBeVisible()
  await expect(page.getByRole('link', { name: '17th ARSOM' })).toBeVisible()
  await expect(page.getByText('violent extremism').first()).toBeVisible()
  await expectAccessible(page)

  await page.goto('/topics')
  const title = `Guided ${String(Date.now())}`
  await addTopic(page, title)
  await page.getByRole('link', { name: title }).click()
  await page.getByRole('link', { name: 'Write guidance' }).click()
  await page.getByRole('textbox', { name: 'Guidance' }).fill('Ask for figures first.')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Save the guidance' }).click()
  await expect(page.getByText('Ask for figures first.')).toBeVisible()

  await page.getByRole('link', { name: 'Edit', exact: true }).click()
  await page.getByLabel('At every n-th meeting').check()
  await page.getByRole('button', { name: 'Save the changes' }).click()
  await expect(page.getByText('Say at every how manieth meeting.').first()).toBeVisible()
  await page.getByLabel('Every how many meetings').fill('3')
  // what is half under the head of the page while it is scrolled is taken for too small a target
  await page.evaluate(() => scrollTo(0, 0))
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Save the changes' }).click()
  await expect(page.getByText('Every third meeting')).toBeVisible()

  await page.getByRole('button', { name: 'Retire' }).click()
  await expect(page.getByText('This topic is retired.')).toBeVisible()
})

journey('a member state reads the list and the partner reads what is open to it', async ({ as }) => {
  const thai = await as('thailand')
  await thai.goto('/topics')
  await expect(thai.getByRole('link', { name: 'Counter-terrorism and transnational crime' })).toBeVisible()
  await expect(thai.getByRole('link', { name: 'Add a topic' })).toHaveCount(0)
  await expectAccessible(thai)
  await thai.getByRole('link', { name: 'Counter-terrorism and transnational crime' }).click()
  await expect(thai.getByRole('button', { name: 'Retire' })).toHaveCount(0)
  await expectAccessible(thai)

  const partner = await as('partner')
  await partner.goto('/topics')
  await expect(partner.getByText('Counter-terrorism')).toHaveCount(0)
  await expectAccessible(partner)
})

function row(page: Page, title: string) {
  return page.getByRole('treeitem', { name: title })
}

async function order(page: Page, own: string): Promise<string[]> {
  return page.getByRole('treeitem', { name: own }).getByRole('link').allTextContents()
}

async function addTopic(page: Page, title: string): Promise<void> {
  await page.getByRole('link', { name: 'Add a topic' }).first().click()
  await page.getByLabel('Title').fill(title)
  await page.getByRole('button', { name: 'Add topic' }).click()
  await expect(row(page, title)).toBeVisible()
}

async function retire(page: Page, title: string): Promise<void> {
  await row(page, title).focus()
  await page.keyboard.press('Delete')
  await expect(row(page, title)).toHaveCount(0)
}

async function drag(page: Page, title: string, before: string): Promise<void> {
  await row(page, title).hover()
  const from = await row(page, title).locator('[data-grip]').boundingBox()
  const to = await row(page, before).boundingBox()
  if (from === null || to === null) throw new Error('The rows are not on the page.')
  await page.mouse.move(from.x + 5, from.y + 10)
  await page.mouse.down()
  await page.mouse.move(from.x + 5, to.y + 20, { steps: 4 })
  await page.mouse.move(from.x + 5, to.y + 3, { steps: 4 })
  await page.mouse.up()
}
