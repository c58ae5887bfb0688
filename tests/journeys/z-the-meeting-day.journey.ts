import type { Page } from '@playwright/test'
import { expect, expectAccessible, journey } from './support/journey'
import { draftItsAgenda, noteOf, saved, write, writeNote } from './support/meeting-day'

/** A meeting of its own: the last story of the demonstration, so that it disturbs no other. */
journey('a whole meeting day, with the network cut in the middle', async ({ as }) => {
  let page = await as('desk')
  const meeting = await planMeeting(page)
  await draftItsAgenda(page, meeting)

  await page.getByRole('link', { name: 'Meeting day' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Meeting day' })).toBeVisible()
  await expect(page.getByText('This page opens on this device also without the network')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Start with this item' }).click()
  await expect(page.getByRole('button', { name: 'End the item' })).toBeVisible()
  await page.keyboard.press(']')
  await write(page, 'a', 'to adopt the agenda as circulated.')
  await expect(saved(page)).toBeVisible()

  await page.context().setOffline(true)
  await page.keyboard.press(']')
  await page.keyboard.press(']')
  await write(page, 'n', 'the progress of cooperation in the year of the anniversary.')
  await write(page, 'd', 'the question of the fund for want of time.')
  const item = page.getByRole('region', { name: 'The item' })
  await item.getByRole('button', { name: /^Follow up: the progress/ }).click()
  const form = page.getByRole('form', { name: 'Follow-up' })
  await form.getByLabel('Who').selectOption({ label: 'Viet Nam' })
  await form.getByLabel('What').fill('Send the list of projects of the anniversary')
  await form.getByLabel('By when').fill('2023-04-10')
  await form.getByRole('button', { name: 'Assign it' }).click()
  await expect(page.getByText(/entries are not sent yet/)).toBeVisible()
  await writeNote(page, 'Thailand asked for the figures. ')
  await expect(page.getByText(/Not sent yet: about \d+ characters typed since/)).toBeVisible()
  await expect(noteBand(page).getByText('May be read by')).toBeInViewport()
  await item.getByRole('heading', { name: 'Outcomes' }).click()
  await page.keyboard.press('t')
  await page.getByLabel('The sentence').fill('the Secretariat with half a sen')
  await expectAccessible(page)

  await page.reload()
  await expect(page.getByText(/entries are not sent yet/)).toBeVisible()
  await expect(noteOf(page)).toContainText('Thailand asked for the figures.')
  await expect(item.getByText('the question of the fund for want of time.')).toBeVisible()
  await expect(item.getByText('Send the list of projects of the anniversary')).toBeVisible()
  await expect(page.getByLabel('The sentence')).toHaveValue('the Secretariat with half a sen')
  await page.getByLabel('The sentence').fill('the Secretariat with a note on the fund.')
  await page.getByRole('button', { name: 'Write it down' }).click()
  const current = page.locator('[aria-current="step"]')
  const where = await current.innerText()
  await page.keyboard.press(']')
  await expect(current).not.toHaveText(where)
  await writeNote(page, 'Viet Nam spoke before the tab went. ')
  const day = page.url()

  // the tab crashes, and the network is still gone
  const context = page.context()
  await page.close()
  page = await context.newPage()
  await page.goto(day)
  await expect(noteOf(page)).toContainText('Viet Nam spoke before the tab went.')
  await writeNote(page, 'And after it came back.')
  await expect(page.getByText(/entries are not sent yet, nor is what you typed in \d+ notes\./)).toBeVisible()

  await context.setOffline(false)
  await expect(page.getByText(/not sent yet/i)).toHaveCount(0, { timeout: 30_000 })
  await expect(page.getByText(/is kept on this device/)).toHaveCount(0, { timeout: 30_000 })
  await expect(saved(page)).toBeVisible()
  await page.goto(`${meeting}/outcomes`)
  for (const sentence of [
    'to adopt the agenda as circulated.',
    'the progress of cooperation in the year of the anniversary.',
    'the question of the fund for want of time.',
    'the Secretariat with a note on the fund.',
    'Send the list of projects of the anniversary',
  ])
    await expect(page.getByText(sentence)).toHaveCount(1)
  await page.goto(`${meeting}/day`)
  await expect(page.locator('[aria-label="Agenda of the day"] li').filter({ hasText: 'Done' })).toHaveCount(4)

  const notes = await notesOf(await as('deputy'), meeting)
  expect(notes.map(({ text }) => text).sort()).toEqual([
    'Thailand asked for the figures.',
    'Viet Nam spoke before the tab went. And after it came back.',
  ])
  for (const stranger of ['partner', 'thailand', 'secretariat']) {
    const other = await as(stranger)
    await other.goto(`${meeting}/notes`)
    await expect(other.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(other.getByText('Thailand asked')).toHaveCount(0)
    for (const { address } of notes) expect((await other.goto(address))?.status()).toBe(404)
    await other.goto(new URL(day).pathname)
    await expect(other.getByRole('heading', { level: 1, name: 'Meeting day' })).toBeVisible()
    expect(await other.content()).not.toContain('Thailand asked')
  }

  await page.goto(`${meeting}/close`)
  await page.getByRole('button', { name: 'Mark as held' }).click()
  const all = page.getByRole('group', { name: /^All \d+ items$/ }).getByLabel(/^Up to the/)
  const each = page.getByRole('group', { name: /^(?!All)/ }).getByLabel(/^Up to the/)
  await all.check()
  for (const box of await each.all()) await expect(box).toBeChecked()
  await all.uncheck()
  for (const box of await each.all()) await expect(box).not.toBeChecked()
  const left = page.getByRole('group').filter({ hasText: 'Deferred by an outcome' })
  await left.getByLabel(/^Up to the/).check()
  await expectAccessible(page)
  const deferred = await left.locator('legend').innerText()
  await page.getByRole('button', { name: 'Close the meeting' }).click()
  await page.getByRole('button', { name: 'Close the record' }).click()
  await expect(page.getByText('The record is closed.')).toBeVisible()
  await expectAccessible(page)
  await page.goto(`${meeting}/outcomes`)
  await expect(page.getByText('The meeting is closed: its outcomes stay as they are.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Write an outcome' })).toHaveCount(0)

  await page.goto('/meetings')
  // the topic stands on the agenda of the 19th already, so what is new there is the action alone; the PMC is told of both
  await openDraftOf(page, /^19th ARSOM/)
  await expect(
    page.getByText('Remaining action: Send the list of projects of the anniversary').first(),
  ).toBeVisible()
  await expectAccessible(page)
  await openDraftOf(page, /^PMC.*July 2023/)
  await expect(page.getByText(deferred).first()).toBeVisible()
  await expect(page.getByText(/deferred at the Special ARSOM/).first()).toBeVisible()
  await expect(
    page.getByText('Remaining action: Send the list of projects of the anniversary').first(),
  ).toBeVisible()

  const chair = await as('chair')
  await chair.goto(`${meeting}/close`)
  await chair.getByLabel('Why').fill('The partner sent a correction.')
  await chair.getByRole('button', { name: 'Open it again' }).click()
  await expect(chair.getByText(/The partner sent a correction\./)).toBeVisible()
})

journey(
  'what the 19th ARSOM puts off and asks for comes back in the draft of the 20th, with its reason',
  async ({ as }) => {
    const page = await as('desk')
    await page.goto('/news')
    await expect(page.getByText('Could we host the youth exchange?')).toBeVisible()
    await expectAccessible(page)
    await page.goto('/meetings')
    const link = page.getByRole('table').getByRole('link', { name: /^19th ARSOM/ })
    const arsom = (await link.getAttribute('href')) ?? ''
    await page.goto(`${arsom}/agenda`)
    if (await page.getByText('No agenda yet.').isVisible()) await draftItsAgenda(page, arsom)

    await page.goto(`${arsom}/day`)
    const item = page.getByRole('region', { name: 'The item' })
    const row = page
      .getByRole('navigation', { name: 'Agenda of the day' })
      .getByRole('button', { name: /Food security/ })
    await row.click()
    await write(page, 'd', 'the plan for food reserves for want of time.')
    await item.getByRole('button', { name: /^Follow up: the plan for food/ }).click()
    const form = page.getByRole('form', { name: 'Follow-up' })
    await form.getByLabel('Who').selectOption({ label: 'Russia' })
    await form.getByLabel('What').fill('Send the plan for food reserves')
    await form.getByLabel('By when').fill('2023-10-31')
    await form.getByRole('button', { name: 'Assign it' }).click()
    await expect(saved(page)).toBeVisible()

    await openDraftOf(page, /^20th ARSOM/)
    const proposed = page.getByRole('region', { name: /^Proposed/ })
    await expect(proposed.getByText('deferred at the 19th ARSOM')).toBeVisible()
    await expect(
      proposed.getByText('Remaining action: Send the plan for food reserves', { exact: true }).first(),
    ).toBeVisible()
    await expect(
      proposed.getByText(/remaining action of the 19th ARSOM: Russia, due 31 Oct 2023/),
    ).toBeVisible()
    await expect(proposed.getByText(/remaining action of the 18th ARSOM/).first()).toBeVisible()
    await expectAccessible(page)

    // what was taken over leads on to where it came from
    await page.getByRole('button', { name: /^Take over \d+ items$/ }).click()
    await page.getByRole('treeitem', { name: /Send the plan for food reserves/ }).click()
    await page.getByRole('link', { name: 'The follow-up' }).click()
    await expect(page).toHaveURL(/follow-ups\?open=/)
    await expect(page.getByRole('complementary', { name: 'Follow-up' })).toContainText(
      'Send the plan for food reserves',
    )
  },
)

async function openDraftOf(page: Page, name: RegExp): Promise<void> {
  await page.goto('/meetings')
  await page.getByRole('table').getByRole('link', { name }).first().click()
  await page
    .getByRole('navigation', { name: 'Parts of the meeting' })
    .getByRole('link', { name: 'Draft' })
    .click()
  await expect(page.getByRole('heading', { level: 1, name: 'Draft agenda' })).toBeVisible()
}

async function planMeeting(page: Page): Promise<string> {
  await page.goto('/meetings/new')
  const som = page.getByLabel('Series').locator('option', { hasText: 'ARSOM' })
  await page.getByLabel('Series').selectOption(await som.first().getAttribute('value'))
  await page.getByLabel('Number').fill('')
  await page.getByLabel('Epithet').fill('Special')
  await page.getByLabel('First day').fill('20 Mar 2023')
  await page.getByRole('combobox', { name: 'Prepares the meeting' }).click()
  await page
    .getByRole('listbox')
    .getByRole('option', { name: /PMC.*July 2023/ })
    .click()
  await page.getByRole('button', { name: 'Plan the meeting' }).click()
  await expect(page).toHaveURL(/\/meetings\/[a-z0-9]{20,}$/)
  return new URL(page.url()).pathname
}

function noteBand(page: Page) {
  return page.getByRole('region', { name: 'Note', exact: true })
}

/** The notes of the meeting as the person finds them, with their words. */
async function notesOf(page: Page, meeting: string) {
  await page.goto(`${meeting}/notes`)
  const links = page.getByRole('main').locator('a[href^="/notes/"]:not([href*="?"])')
  await expect(links).toHaveCount(2)
  const found: { address: string; text: string }[] = []
  for (const address of await links.evaluateAll((all) =>
    all.map((link) => link.getAttribute('href') ?? ''),
  )) {
    await page.goto(address)
    const text = page.getByRole('textbox', { name: /^Text of/ })
    await expect(text).not.toHaveText('')
    found.push({ address, text: (await text.innerText()).trim() })
  }
  return found
}
