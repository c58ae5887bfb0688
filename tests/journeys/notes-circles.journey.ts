import type { Page } from '@playwright/test'
import { expect, expectAccessible, journey } from './support/journey'
import { addItem, openEmptyAgenda, planMeeting } from './support/meetings'

async function openNote(page: Page, title: string): Promise<string> {
  await page.goto('/notes')
  await page.getByRole('link', { name: title }).click()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  return page.url()
}

async function look(page: Page, name: string): Promise<void> {
  await expectAccessible(page)
  const folder = process.env.JOURNEY_SHOTS
  if (folder === undefined) return
  await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true })
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.setViewportSize({ width: 390, height: 844 })
  await page.screenshot({ path: `${folder}/${name}-phone-dark.png` })
  await page.emulateMedia({ colorScheme: 'light' })
  await page.setViewportSize({ width: 1280, height: 860 })
}

journey(
  'a note is opened wider by name and number, shared, revised, released, and taken back',
  async ({ as }) => {
    const desk = await as('desk')
    await desk.goto('/notes')
    await expect(desk.getByText('ICT security: who said what')).toBeVisible()
    await look(desk, 'notes-list')

    await desk.goto('/notes/new')
    await look(desk, 'notes-new')
    await desk.getByLabel('Title').fill('Seating in the hall')
    await desk.getByLabel('Only me').check()
    await desk.getByRole('button', { name: 'Start writing' }).click()
    const text = desk.getByRole('textbox', { name: /^Text of/ })
    await text.focus()
    await desk.keyboard.type('The lead discussant sits left.')
    await expect(desk.getByText(/Saved \d\d:\d\d/)).toBeVisible()
    await look(desk, 'notes-text')
    const address = desk.url()

    const thailand = await as('thailand')
    expect((await thailand.goto(address))?.status()).toBe(404)

    await desk.getByRole('link', { name: 'Change who may read it' }).click()
    await desk.getByLabel('ASEAN only').check()
    await expect(
      desk.getByText(/people will be able to read it, \d+ of them for the first time/),
    ).toBeVisible()
    await expect(desk.getByText(/Anong Thepsiri, Thailand/)).toBeVisible()
    await look(desk, 'notes-circle')
    await desk.getByRole('button', { name: /^Open it to \d+ people/ }).click()
    await expect(desk.getByText('May be read by the ASEAN member states, never the partner.')).toBeVisible()

    await thailand.goto(address)
    await expect(thailand.getByText('The lead discussant sits left.')).toBeVisible()
    await look(thailand, 'notes-reading')
    const partner = await as('partner')
    expect((await partner.goto(address))?.status()).toBe(404)

    await desk.goto(`${address}/readers`)
    await expect(desk.getByText('Opened by')).toBeVisible()
    await expect(desk.getByRole('term').filter({ hasText: 'Thailand' })).toBeVisible()
    await look(desk, 'notes-readers')

    await desk.goto(`${address}/revisions`)
    await look(desk, 'notes-revisions')
    await desk.getByRole('button', { name: 'Compare' }).click()
    await expect(desk.getByRole('heading', { name: /From revision 1 to revision 2/ })).toBeVisible()
    await expect(desk.locator('ins')).toContainText('The lead discussant sits left.')
    await look(desk, 'notes-compare')

    await desk.goto(`${address}/release`)
    await expect(desk.getByRole('textbox', { name: 'Text of the copy' })).toContainText('The lead discussant')
    await desk.getByLabel('Title of the copy').fill('Seating, for all')
    await desk.getByLabel('All delegations').check()
    await look(desk, 'notes-release')
    await desk.getByRole('button', { name: 'Release the copy' }).click()
    await expect(desk.getByRole('heading', { level: 1, name: 'Seating, for all' })).toBeVisible()
    await look(desk, 'notes-copy')
    const copy = desk.url()
    await partner.goto(copy)
    await expect(partner.getByText('The lead discussant sits left.')).toBeVisible()
    await desk.getByRole('button', { name: 'Withdraw' }).click()
    await desk.getByRole('button', { name: 'Withdraw the copy' }).click()
    await expect(desk).toHaveURL(/\/notes\/releases$/)
    expect((await partner.goto(copy))?.status()).toBe(404)

    await desk.goto(address)
    await desk.getByRole('button', { name: 'Delete' }).click()
    await expect(desk).toHaveURL(/\/notes$/)
    await desk.goto('/notes/bin')
    await look(desk, 'notes-bin')
    await desk.getByRole('button', { name: 'Bring back Seating in the hall' }).click()
    await expect(desk.getByText('“Seating in the hall” is back.')).toBeVisible()
  },
)

journey(
  'a note is shared by name with somebody outside its circle, until a day, and the share is withdrawn',
  async ({ as }) => {
    const deputy = await as('deputy')
    const address = await openNote(deputy, 'The fund: balance and wishes')
    await deputy.goto(`${address}/readers`)
    await expect(deputy.getByText('Ratna Wulandari').first()).toBeVisible()
    const secretariat = await as('secretariat')
    await secretariat.goto('/notes?whose=shared')
    await expect(secretariat.getByRole('link', { name: 'The fund: balance and wishes' })).toBeVisible()
    await look(secretariat, 'notes-shared')
    await look(deputy, 'notes-sharing')

    await deputy.getByRole('combobox', { name: 'People' }).fill('Minh')
    await deputy.getByRole('option', { name: /Minh Le Hoang/ }).click()
    await deputy.getByLabel('Last day').fill('30 Apr 2023')
    await deputy.getByRole('button', { name: 'Share', exact: true }).click()
    await expect(deputy.getByText('The note is shared.')).toBeVisible()
    const vietnam = await as('vietnam')
    await vietnam.goto(address)
    await expect(vietnam.getByText('Two requests wait for a decision.')).toBeVisible()
    await deputy.getByRole('button', { name: /Withdraw the share with Minh/ }).click()
    await expect(deputy.getByText('The share is withdrawn', { exact: false })).toBeVisible()
    expect((await vietnam.goto(address))?.status()).toBe(404)
  },
)

journey(
  'what was struck out before a note was opened wider is not brought back by undoing',
  async ({ as }) => {
    const desk = await as('desk')
    await desk.goto('/notes/new')
    await desk.getByLabel('Title').fill('Struck out in time')
    await desk.getByLabel('Only me').check()
    await desk.getByRole('button', { name: 'Start writing' }).click()
    const text = desk.getByRole('textbox', { name: /^Text of/ })
    await text.focus()
    await desk.keyboard.type('For my eyes.')
    await expect(desk.getByText(/Saved \d\d:\d\d/)).toBeVisible()
    // what is done within half a second is undone as one
    await desk.waitForTimeout(700)
    await desk.keyboard.press('Control+a')
    await desk.keyboard.press('Delete')
    await desk.keyboard.press('Control+z')
    await expect(text).toHaveText('For my eyes.')
    await desk.keyboard.press('Control+Shift+z')
    await expect(text).toHaveText('')
    await desk.keyboard.type('For all of us.')
    await expect(desk.getByText(/Saved \d\d:\d\d/)).toBeVisible()

    // opened wider in another tab, while this one stays where it is
    const other = await desk.context().newPage()
    await other.goto(`${desk.url()}/circle`)
    await other.getByLabel('Own delegation').check()
    await other.getByRole('button', { name: /^Open it to/ }).click()
    await expect(other.getByText('May be read by your own delegation.')).toBeVisible()
    await expect(desk.getByText('May be read by your own delegation.')).toBeVisible()
    await text.focus()
    for (let step = 0; step < 5; step += 1) await desk.keyboard.press('Control+z')
    await expect(text).toHaveText('For all of us.')
    await desk.keyboard.type(' Yes.')
    await expect(desk.getByText(/Saved \d\d:\d\d/)).toBeVisible()
    const deputy = await as('deputy')
    await deputy.goto(desk.url())
    await expect(deputy.getByRole('textbox', { name: /^Text of/ })).toContainText('For all of us.')
    expect(await deputy.content()).not.toContain('For my eyes')
  },
)

journey(
  'an item is mentioned by name, and its name is not opened to those who may not know the item',
  async ({ as }) => {
    const desk = await as('desk')
    const meeting = await planMeeting(desk, { epithet: 'Names of things', day: '11 Sep 2023' })
    await openEmptyAgenda(desk, meeting)
    await addItem(desk, 'A matter for later')
    await expect(desk.getByText(/Saved \d\d:\d\d/)).toBeVisible()
    await desk.goto(`${meeting}/notes`)
    await expect(desk.getByRole('listitem').filter({ hasText: '1A matter for later' })).toBeVisible()
    await look(desk, 'notes-of-bare-items')
    await desk.getByRole('link', { name: 'New note on A matter for later' }).click()
    await desk.getByLabel('Title').fill('Names of things')
    await desk.getByRole('button', { name: 'Start writing' }).click()
    const text = desk.getByRole('textbox', { name: /^Text of/ })
    await text.focus()
    await desk.keyboard.type('See @matter')
    await desk.getByRole('option', { name: /^A matter for later.*item$/ }).click()
    await desk.keyboard.type('first.')
    await expect(text).toHaveText('See A matter for later first.')
    await expect(text.locator('[data-kind="ITEM"]')).toHaveText('A matter for later')
    await expect(desk.getByText(/Saved \d\d:\d\d/)).toBeVisible()
    const address = desk.url()

    // the agenda is the desk's own as yet
    await desk.goto(`${address}/circle`)
    await desk.getByLabel('All delegations').check()
    const held = desk.getByText(/Not everybody it would be opened to may know of “A matter for later”/)
    await expect(held).toHaveCount(1)
    await look(desk, 'notes-held-back')
    await desk.getByRole('button', { name: /^Open it to/ }).click()
    await expect(held).not.toHaveCount(1)
    await expect(desk).toHaveURL(/circle$/)
    const partner = await as('partner')
    expect((await partner.goto(address))?.status()).toBe(404)

    await desk.goto(address)
    await text.focus()
    await desk.keyboard.press('Control+a')
    await desk.keyboard.type('Nothing in particular. ')
    await expect(desk.getByText(/Saved \d\d:\d\d/)).toBeVisible()
    await desk.goto(`${address}/circle`)
    await desk.getByLabel('All delegations').check()
    await desk.getByRole('button', { name: /^Open it to/ }).click()
    await expect(desk.getByText('May be read by every delegation, the partner included.')).toBeVisible()
    await text.focus()
    await desk.keyboard.press('Control+End')
    await desk.keyboard.type('@Anong')
    await expect(desk.getByRole('option', { name: /Anong Thepsiri/ })).toBeVisible()
    for (let letter = 0; letter < 'Anong'.length; letter += 1) await desk.keyboard.press('Backspace')
    await desk.keyboard.type('matter')
    await expect(desk.getByRole('option')).toHaveCount(0)
    await partner.goto(address)
    await expect(partner.getByText('Nothing in particular.')).toBeVisible()

    // what it said while fewer could read it comes back only after a question
    await desk.goto(`${address}/revisions`)
    await desk.getByRole('link', { name: 'Revision 1', exact: true }).click()
    await desk.getByRole('button', { name: 'Bring this text back' }).click()
    await expect(desk.getByRole('dialog', { name: /people will be able to read this text/ })).toContainText(
      'Pavel Sokolov',
    )
    await look(desk, 'notes-bring-back')
  },
)

journey('the notes of a meeting and of its items lie on one page', async ({ as }) => {
  const desk = await as('desk')
  await desk.goto('/meetings?when=past')
  await desk.getByRole('link', { name: '18th ARSOM' }).click()
  await desk
    .getByRole('navigation', { name: 'Parts of the meeting' })
    .getByRole('link', { name: 'Notes' })
    .click()
  await expect(desk.getByRole('heading', { level: 1, name: 'Notes' })).toBeVisible()
  await expect(desk.getByText('Line to take on the energy work plan')).toBeVisible()
  await expect(desk.getByText('ICT security: what was said')).toBeVisible()
  await look(desk, 'notes-meeting')
  const partner = await as('partner')
  await partner.goto(desk.url())
  await expect(partner.getByText('ICT security: what was said')).toBeVisible()
  await expect(partner.getByText('Line to take on the energy work plan')).toBeHidden()
})
