import type { Page } from '@playwright/test'
import { expect, expectAccessible, journey } from './support/journey'

const text = (page: Page) => page.getByRole('textbox', { name: /^Text of/ })

async function beginNote(page: Page, title: string): Promise<string> {
  await page.goto('/notes/new')
  await page.getByLabel('Title').fill(title)
  await page.getByRole('button', { name: 'Start writing' }).click()
  await expect(text(page)).toBeVisible()
  return page.url()
}

/** Words typed at the end of the text, as fingers type them. */
async function type(page: Page, words: string): Promise<void> {
  await text(page).focus()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(words)
}

journey(
  'two note-takers write one note while the network of each is cut at random, and no word is lost',
  async ({ as }) => {
    const first = await as('desk')
    const address = await beginNote(first, 'Two hands, one note')
    await type(first, 'begin ')
    await expect(first.getByText(/Saved \d\d:\d\d/)).toBeVisible()

    const second = await as('deputy')
    await second.goto(address)
    await expect(text(second)).toContainText('begin')

    const hands = [
      { page: first, name: 'desk' },
      { page: second, name: 'deputy' },
    ]
    const said: string[] = []
    for (let step = 0; step < 24; step += 1) {
      const hand = hands[Math.floor(Math.random() * 2)]
      if (hand === undefined) continue
      const chance = Math.random()
      if (chance < 0.25) await hand.page.context().setOffline(true)
      else if (chance < 0.5) await hand.page.context().setOffline(false)
      const word = `${hand.name}${String(step)}`
      said.push(word)
      await type(hand.page, `${word} `)
      if (chance > 0.9) await hand.page.keyboard.press('Enter')
      await hand.page.waitForTimeout(Math.random() * 300)
    }
    for (const { page } of hands) await page.context().setOffline(false)
    for (const { page } of hands)
      for (const word of said) await expect(text(page)).toContainText(word, { timeout: 20_000 })
    await expect
      .poll(async () => (await text(first).innerText()) === (await text(second).innerText()))
      .toBe(true)
    await expectAccessible(first)
  },
)

journey(
  'what was typed without a network outlives the tab, is said plainly, and goes out when the network is back',
  async ({ as }) => {
    const page = await as('desk')
    const address = await beginNote(page, 'Kept through the cut')
    await type(page, 'before the cut ')
    await expect(page.getByText(/Saved \d\d:\d\d/)).toBeVisible()
    await expect(page.getByText('This page opens on this device also without the network')).toBeVisible()

    await page.context().setOffline(true)
    await type(page, 'typed in the dark ')
    await page.reload()
    await expect(text(page)).toContainText('before the cut typed in the dark')
    await type(page, 'and after a reload ')
    await expect(page.getByText(/Not sent yet: about \d+ characters typed since/)).toBeVisible()
    await expectAccessible(page)
    const context = page.context()
    await page.close()

    await context.setOffline(false)
    const again = await context.newPage()
    await again.goto(address)
    await expect(text(again)).toContainText('before the cut typed in the dark and after a reload', {
      timeout: 20_000,
    })
    await expect(again.getByText(/Saved \d\d:\d\d/)).toBeVisible()
    await again.reload()
    await expect(text(again)).toContainText('typed in the dark')

    const colleague = await as('deputy')
    await colleague.goto(address)
    await expect(text(colleague)).toContainText('before the cut typed in the dark')
  },
)
