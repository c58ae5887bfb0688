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
      // a word at a time, as a phone hands them over: of two who type letters at one spot one may come between the other's
      await text(hand.page).focus()
      await hand.page.keyboard.press('Control+End')
      await hand.page.keyboard.insertText(`${word} `)
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

journey("two who write at the very same spot come into nobody's word", async ({ as }) => {
  const first = await as('desk')
  const address = await beginNote(first, 'One spot, two hands')
  await type(first, 'Before end.')
  await expect(first.getByText(/Saved \d\d:\d\d/)).toBeVisible()
  const second = await as('deputy')
  await second.goto(address)
  await expect(text(second)).toContainText('Before end.')

  // the last letter of each is the one that follows: which of them is meant, the text alone does not say
  for (const [page, letters] of [
    [first, 'the '],
    [second, 'ONe '],
  ] as const) {
    await page.context().setOffline(true)
    await text(page).focus()
    await page.keyboard.press('Control+End')
    for (let step = 0; step < 'end.'.length; step += 1) await page.keyboard.press('ArrowLeft')
    await page.keyboard.type(letters)
    await expect(text(page)).toHaveText(`Before ${letters}end.`)
  }
  for (const page of [first, second]) await page.context().setOffline(false)
  for (const page of [first, second])
    await expect(text(page)).toHaveText(/^Before (the ONe|ONe the) end\.$/, { timeout: 20_000 })
  await first.keyboard.press('Control+z')
  await expect(text(second)).toHaveText('Before ONe end.', { timeout: 20_000 })
})

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

journey(
  'a note is begun from a topic, holds a table, a link and names, and an earlier revision of it comes back',
  async ({ as }) => {
    const page = await as('desk')
    await page.goto('/topics')
    await page.getByRole('link', { name: 'Food security and agriculture' }).first().click()
    await page.getByRole('link', { name: 'Write a note' }).click()
    await expect(page.getByText('About')).toBeVisible()
    await page.getByLabel('Title').fill('Food: who, what, when')
    await page.getByRole('button', { name: 'Start writing' }).click()
    await expect(text(page)).toBeVisible()
    const address = page.url()

    await type(page, 'Ask @Anong')
    await page.getByRole('option', { name: /Anong Thepsiri/ }).click()
    await page.keyboard.type(' about @fisheries')
    await page.getByRole('option', { name: /3\.4\.5/ }).click()
    await page.keyboard.type(' and see ')
    await page.keyboard.type('the list')
    for (let letter = 0; letter < 'the list'.length; letter += 1) await page.keyboard.press('Shift+ArrowLeft')
    await page.getByRole('button', { name: 'Link', exact: true }).click()
    await page.getByRole('textbox', { name: 'Enter URL' }).fill('https://asean.example/list')
    await page.keyboard.press('Enter')
    await expect(text(page).getByRole('link', { name: 'the list' })).toHaveAttribute(
      'href',
      'https://asean.example/list',
    )
    await expect(page.getByText(/Saved \d\d:\d\d/)).toBeVisible()
    await page.goto(`${address}/revisions`)
    await page.getByRole('button', { name: 'Keep as a revision now' }).click()
    await expect(page.getByText('Kept as a revision.')).toBeVisible()

    await page.goto(address)
    await type(page, '.')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Insert table' }).click()
    await page.getByRole('button', { name: 'Insert 3 × 3 table' }).click()
    await expect(text(page).getByRole('table')).toBeVisible()
    await page.keyboard.type('Host')
    await page.keyboard.press('Tab')
    await page.keyboard.type('Date')
    await expect(text(page).getByRole('columnheader', { name: 'Host' })).toBeVisible()
    await expect(page.getByText(/Saved \d\d:\d\d/)).toBeVisible()
    await expectAccessible(page)
    await page.reload()
    await expect(text(page).getByRole('columnheader', { name: 'Date' })).toBeVisible()
    await expect(text(page).locator('[data-type="mention"]')).toHaveText(['Anong Thepsiri', /^3\.4\.5 /])

    await page.goto(`${address}/revisions`)
    await page.getByRole('button', { name: 'Keep as a revision now' }).click()
    await expect(page.getByText('Kept as a revision.')).toBeVisible()
    await page.reload()
    await page.getByRole('button', { name: 'Compare' }).click()
    await expect(page).toHaveURL(/from=2&to=3/)
    await expect(page.getByRole('main').getByText('Host').first()).toBeVisible()
    await expectAccessible(page)
    await page.getByRole('link', { name: 'Revision 2', exact: true }).click()
    await page.getByRole('button', { name: 'Bring this text back' }).click()
    await expect(page).toHaveURL(address)
    await expect(text(page)).toContainText('Ask Anong Thepsiri about 3.4.5')
    await expect(text(page)).toContainText('and see the list')
    await expect(text(page).getByRole('table')).toHaveCount(0)
  },
)
