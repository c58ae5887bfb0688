import type { Page } from '@playwright/test'
import { wordsOfCopy } from './support/copies'
import { expect, expectAccessible, journey } from './support/journey'
import { draftItsAgenda, saved, write, writeNote } from './support/meeting-day'

const { describe } = journey

const forAll = 'to hold the youth exchange in Siem Reap every second year.'
const forAsean = 'to keep an ASEAN draft of the joint paragraph.'
const typedInTheDark = 'The chair asked for patience while the network was gone.'

describe('the last day of the 19th ARSOM', () => {
  journey.use({ house: 'later' })

  journey(
    'is run from its first item to the exported summary, with the network cut in the middle; each sees what is theirs, and the record is closed',
    async ({ as, page: stranger }) => {
      const desk = await as('desk')
      const meeting = await the19th(desk)
      await draftItsAgenda(desk, meeting)
      await openToAll(desk, meeting)
      await runItsDay(desk, meeting)

      await desk.goto(`${meeting}/summary`)
      await desk.getByRole('button', { name: 'Assemble the summary' }).click()
      await expect(desk.getByRole('textbox', { name: 'Paragraph 3', exact: true })).toBeVisible()
      await desk.getByRole('button', { name: /^Open to/ }).click()
      await desk.getByRole('radio').last().check()
      await desk.getByRole('button', { name: 'Open the summary' }).click()
      await expect(desk.getByText(/^The summary is open to/)).toBeVisible()

      await desk.goto(`${meeting}/close`)
      await desk.getByRole('button', { name: 'Mark as held' }).click()
      await desk.getByRole('button', { name: 'Close the meeting' }).click()
      await desk.getByRole('button', { name: 'Close the record' }).click()
      await expect(desk.getByText('The record is closed.')).toBeVisible()

      await desk.goto(`${meeting}/summary`)
      await expect(desk.getByText('The meeting is closed: its summary stays as it is.')).toBeVisible()
      await expectCopy(desk, [forAsean])

      const thailand = await as('thailand')
      await expectRead(thailand, meeting, [forAll, forAsean], [typedInTheDark])
      for (const reader of ['partner', 'secretariat', 'observer'])
        await expectRead(await as(reader), meeting, [forAll], [forAsean, typedInTheDark])

      for (const address of [`${meeting}/summary`, '/search?q=youth']) {
        await stranger.goto(address)
        await expect(stranger).toHaveURL(/sign-in/)
        expect(await stranger.content()).not.toContain('youth exchange')
      }
    },
  )
})

/** Each item in its turn; the network goes with the fourth and comes back with the seventh, and meanwhile the page is loaded anew. */
async function runItsDay(desk: Page, meeting: string): Promise<void> {
  await desk.goto(`${meeting}/day`)
  await expect(desk.getByText('This page opens on this device also without the network')).toBeVisible()
  const items = desk.getByRole('navigation', { name: 'Agenda of the day' }).getByRole('listitem')
  const count = await items.count()
  await desk.getByRole('button', { name: 'Start with this item' }).click()
  await write(desk, 'a', 'to adopt the agenda as circulated.')
  for (let place = 1; place < count; place += 1) {
    if (place === 3) await desk.context().setOffline(true)
    const isOn = items.nth(place).locator('[aria-current=step]')
    // the page that was loaded anew may not listen yet
    await expect(async () => {
      if ((await isOn.count()) === 0) await desk.keyboard.press(']')
      await expect(isOn).toHaveCount(1, { timeout: 3_000 })
    }).toPass()
    if (place === 2) await write(desk, 'a', forAll)
    if (place === 4) {
      await write(desk, 'a', forAsean, 'ASEAN')
      await writeNote(desk, typedInTheDark)
      await desk.reload()
      await expect(desk.getByText(/entries are not sent yet/)).toBeVisible()
    }
    if (place === 6) await desk.context().setOffline(false)
  }
  await desk.getByRole('button', { name: 'End the item' }).click()
  await expect(desk.getByText(/not sent yet/i)).toHaveCount(0, { timeout: 30_000 })
  await expect(saved(desk)).toBeVisible()
  await expect(items.filter({ hasText: 'Done' })).toHaveCount(count)
  await expectAccessible(desk)
}

/** By page, by search, by calendar, and in the copy that the reader can take. */
async function expectRead(page: Page, meeting: string, seen: string[], hidden: string[]): Promise<void> {
  for (const address of [`${meeting}/outcomes`, `${meeting}/summary`]) {
    await page.goto(address)
    for (const words of seen) await expect(page.getByText(words).first()).toBeVisible()
    expectWithout(await page.content(), hidden)
  }
  await expectCopy(page, hidden)
  for (const words of [...seen, ...hidden]) {
    await page.goto(`/search?q=${encodeURIComponent(words.split(' ').slice(-3).join(' '))}`)
    const found = page.getByRole('main').getByText(words.split(' ').slice(-3).join(' ').replace('.', ''))
    if (seen.includes(words)) await expect(found.first()).toBeVisible()
    else await expect(page.getByText('No hits')).toBeVisible()
  }
  await page.goto('/account/calendar')
  await page.getByRole('button', { name: 'Make a private address' }).click()
  const feed = await page.request.get(await page.getByLabel('Your private address').inputValue())
  const calendar = (await feed.text()).replace(/\r\n /g, '')
  expect(calendar).toContain('19th ASEAN-Russia Senior Officials')
  expectWithout(calendar, hidden)
}

async function expectCopy(page: Page, hidden: string[]): Promise<void> {
  await page.goto(`${new URL(page.url()).pathname.replace(/\/(outcomes|summary)$/, '')}/summary`)
  await page.getByRole('link', { name: 'Take a copy' }).click()
  const copy = await wordsOfCopy(page)
  for (const words of [copy.docx, copy.pdf]) {
    expect(words).toContain('youth exchange in Siem Reap')
    expectWithout(words, hidden)
  }
}

function expectWithout(text: string, hidden: string[]): void {
  for (const words of hidden) expect(text).not.toContain(words.slice(0, -1))
}

async function the19th(page: Page): Promise<string> {
  await page.goto('/meetings')
  const link = page.getByRole('table').getByRole('link', { name: /^19th ARSOM/ })
  return (await link.getAttribute('href')) ?? ''
}

async function openToAll(page: Page, meeting: string): Promise<void> {
  await page.goto(`${meeting}/agenda`)
  await page.getByRole('button', { name: /Who may read it/ }).click()
  await page.getByRole('radio', { name: /All delegations/ }).check()
  await page.getByRole('button', { name: 'Open to: All delegations' }).click()
  await expect(page.getByText(/It may now be read by/)).toBeVisible()
}
