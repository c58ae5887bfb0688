import type { Page } from '@playwright/test'
import { strToU8, zipSync } from 'fflate'
import { showCopy, wordsOfCopy } from './support/copies'
import { expect, expectAccessible, journey } from './support/journey'
import { addItem, openEmptyAgenda, planMeeting } from './support/meetings'

/** The rows as they stand, each "number title, time". */
const rows = (page: Page) =>
  page.getByRole('treeitem').evaluateAll((all) => all.map((row) => row.getAttribute('aria-label')))
const row = (page: Page, title: string) => page.getByRole('treeitem', { name: title })
const saved = (page: Page) => expect(page.getByText(/Saved \d\d:\d\d/)).toBeVisible()

journey(
  'an agenda is written by keyboard alone: added, nested, moved, deleted and brought back',
  async ({ as }) => {
    const page = await as('desk')
    const meeting = await planMeeting(page, { epithet: 'Keyboard', day: '6 Nov 2023' })
    await openEmptyAgenda(page, meeting)
    await expectAccessible(page)
    await addItem(page, 'Opening')
    await addItem(page, 'Energy')
    await addItem(page, 'Nuclear energy')
    await page.keyboard.press('Tab')
    await addItem(page, 'Closing')
    await page.keyboard.press('Shift+Tab')
    await expect
      .poll(() => rows(page))
      .toEqual(['1 Opening, 09:00', '2 Energy, 09:00', '2.1 Nuclear energy, 09:00', '3 Closing, 09:00'])
    await expect(row(page, 'Nuclear energy')).toHaveAttribute('aria-level', '2')

    await page.keyboard.press('Alt+ArrowUp')
    await expect
      .poll(() => rows(page))
      .toEqual(['1 Opening, 09:00', '2 Closing, 09:00', '3 Energy, 09:00', '3.1 Nuclear energy, 09:00'])
    await expect(page.locator('[data-row]:focus')).toHaveAttribute('aria-label', /Closing/)
    await page.keyboard.press('Control+z')
    await expect.poll(() => rows(page)).toContain('3 Closing, 09:00')

    await row(page, 'Energy').first().focus()
    await page.keyboard.press('Delete')
    await expect(page.getByText('Item deleted with 1 under it.')).toBeVisible()
    await expect.poll(() => rows(page)).toEqual(['1 Opening, 09:00', '2 Closing, 09:00'])
    await expect(page.locator('[data-row]:focus'), 'the next row has the focus').toHaveAttribute(
      'aria-label',
      /Closing/,
    )
    await page.keyboard.press('Control+z')
    await expect.poll(() => rows(page)).toHaveLength(4)
    await expect(page.getByText('Item deleted with 1 under it.'), 'it is not deleted any more').toHaveCount(0)
    await row(page, 'Energy').first().focus()
    await page.keyboard.press('Delete')
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect
      .poll(() => rows(page))
      .toEqual(['1 Opening, 09:00', '2 Energy, 09:00', '2.1 Nuclear energy, 09:00', '3 Closing, 09:00'])
    await expect(page.locator('[data-row]:focus'), 'the hands are back in the list').toHaveCount(1)
    await saved(page)
    await page.reload()
    await expect.poll(() => rows(page)).toHaveLength(4)
    // a page that was just opened begins to listen a moment after it shows
    await expect(async () => {
      await page.keyboard.press('?')
      await expect(page.getByRole('dialog')).toContainText('New item', { timeout: 1_000 })
    }).toPass()
    await expect(page.getByRole('dialog')).toContainText('Put it under the item before it')
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
  },
)

journey(
  'the keys lead beside an item and back to the list, and what was written in a title comes back',
  async ({ as }) => {
    const page = await as('desk')
    const meeting = await planMeeting(page, { epithet: 'Beside', day: '7 Nov 2023' })
    await openEmptyAgenda(page, meeting)
    await addItem(page, 'Opening')
    await addItem(page, 'Closing')
    const focused = page.locator('[data-row]:focus')

    await page.keyboard.press('Space')
    await expect(page.getByLabel('Minutes')).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(focused).toHaveAttribute('aria-label', /Closing/)
    await page.keyboard.press('Space')
    await expect(page.getByLabel('Minutes')).toBeFocused()
    // from beside one item to another of the list: the list keeps the hands
    await row(page, 'Opening').focus()
    await page.keyboard.press('ArrowDown')
    await expect(focused).toHaveAttribute('aria-label', /Closing/)
    await page.keyboard.press('ArrowUp')
    await expect(focused).toHaveAttribute('aria-label', /Opening/)

    await page.keyboard.press('Enter')
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.press('Delete')
    await page.keyboard.press('Enter')
    await expect(focused).toHaveAttribute('aria-label', /Untitled/)
    await page.keyboard.press('Control+z')
    await expect(focused).toHaveAttribute('aria-label', /Opening/)
    await saved(page)
    await page.reload()
    await expect.poll(() => rows(page)).toEqual(['1 Opening, 09:00', '2 Closing, 09:00'])
  },
)

journey(
  'what was typed a moment before the page is left is at the house, not only on the device',
  async ({ as }) => {
    const page = await as('desk')
    const meeting = await planMeeting(page, { epithet: 'Left in haste', day: '19 Sep 2023' })
    await openEmptyAgenda(page, meeting)
    await page.getByRole('button', { name: 'Add the first item' }).click()
    await expect(page.locator('[data-title]:focus')).toHaveValue('')
    await expect(page.getByText(/Saved \d\d:\d\d/)).toBeVisible()
    await page.keyboard.type('By a link')
    await page
      .getByRole('navigation', { name: 'Parts of the meeting' })
      .getByRole('link', { name: 'Notes' })
      .click()
    await expect(page.getByRole('heading', { level: 1, name: 'Notes' })).toBeVisible()
    const deputy = await as('deputy')
    const bySomebodyElse = async (title: string) => {
      await expect(async () => {
        await deputy.goto(`${meeting}/notes`)
        await expect(deputy.getByText(title, { exact: true })).toBeVisible({ timeout: 1_000 })
      }).toPass({ timeout: 10_000 })
    }
    await bySomebodyElse('By a link')
    const waiting = await page.evaluate(() =>
      Object.keys(localStorage).filter((key) => key.startsWith('cochair.outbox.')),
    )
    expect(waiting).toEqual([])

    await page.goto(`${meeting}/agenda`)
    await page.locator('[data-row]').first().focus()
    await page.keyboard.press('n')
    await expect(page.locator('[data-title]:focus')).toHaveValue('')
    await expect(page.getByText(/Saved \d\d:\d\d/)).toBeVisible()
    await page.keyboard.type('By an address')
    await page.goto(`${meeting}/notes`)
    await bySomebodyElse('By an address')
  },
)

journey(
  'what was changed without a network in an item that somebody deleted is told in one notice, and comes back with the item',
  async ({ as }) => {
    const [desk, deputy] = [await as('desk'), await as('deputy')]
    const meeting = await planMeeting(desk, { epithet: 'Deleted meanwhile', day: '20 Sep 2023' })
    await openEmptyAgenda(desk, meeting)
    for (const title of ['Opening', 'Energy', 'Closing']) await addItem(desk, title)
    await saved(desk)
    await deputy.goto(`${meeting}/agenda`)
    await row(desk, 'Energy').focus()

    await desk.context().setOffline(true)
    await desk.getByLabel('Minutes').fill('25')
    await desk.getByLabel('Begins a new day').check()
    await desk.getByLabel('Lead discussant').selectOption({ label: 'Viet Nam' })
    await row(deputy, 'Energy').focus()
    await deputy.keyboard.press('Delete')
    await expect.poll(() => rows(deputy)).toEqual(['1 Opening, 09:00', '2 Closing, 09:00'])
    await saved(deputy)
    await desk.context().setOffline(false)

    const notice = desk.getByRole('main').getByRole('alert')
    await expect(notice).toHaveText(/^Not saved: The item was deleted meanwhile\. Bring it back first\./)
    await expectAccessible(desk)
    await notice.getByRole('button', { name: 'Bring the item back' }).click()
    await expect(notice).toHaveCount(0)
    await expect.poll(() => rows(deputy)).toContain('2 Energy, 09:00')
    await row(deputy, 'Energy').focus()
    await expect(deputy.getByLabel('Minutes')).toHaveValue('25')
    await expect(deputy.getByLabel('Begins a new day')).toBeChecked()
    await expect(deputy.getByLabel('Lead discussant')).toHaveValue(/./)
    await saved(desk)
  },
)

journey(
  'an item is dragged by its grip, and a day that runs over says by how much, in two zones',
  async ({ as }) => {
    const page = await as('desk')
    const meeting = await planMeeting(page, { epithet: 'Mouse', day: '7 Nov 2023' })
    await openEmptyAgenda(page, meeting)
    for (const title of ['Opening', 'Energy', 'Closing']) await addItem(page, title)
    for (const [title, minutes] of [
      ['Opening', '45'],
      ['Energy', '30'],
      ['Closing', '10'],
    ] as const) {
      await row(page, title).focus()
      await page.getByLabel('Minutes').fill(minutes)
    }
    await expect.poll(() => rows(page)).toEqual(['1 Opening, 09:00', '2 Energy, 09:45', '3 Closing, 10:15'])
    await expect(row(page, 'Energy').getByText('05:45')).toBeVisible()
    await expect(page.getByText('Times of Jakarta, beside them Moscow')).toBeVisible()
    await expect(page.getByRole('meter')).toHaveAttribute('aria-valuetext', /\+25 min/)

    await row(page, 'Closing').hover()
    const grip = await row(page, 'Closing').locator('[data-grip]').boundingBox()
    const target = await row(page, 'Opening').boundingBox()
    if (grip === null || target === null) throw new Error('Nothing to drag.')
    await page.mouse.move(grip.x + grip.width / 2, grip.y + grip.height / 2)
    await page.mouse.down()
    await page.mouse.move(grip.x + grip.width / 2, target.y + target.height - 2, { steps: 8 })
    await page.mouse.up()
    await expect.poll(() => rows(page)).toEqual(['1 Opening, 09:00', '2 Closing, 09:45', '3 Energy, 09:55'])

    await row(page, 'Energy').focus()
    await page.getByLabel('Begins a new day').check()
    await expect.poll(() => rows(page)).toEqual(['1 Opening, 09:00', '2 Closing, 09:45', '3 Energy, 09:00'])
    await saved(page)
  },
)

journey('what is for fewer readers is in the copy for fewer and in no wider file', async ({ as }) => {
  const page = await as('desk')
  const meeting = await planMeeting(page, { epithet: 'Circles', day: '8 Nov 2023' })
  await openEmptyAgenda(page, meeting)
  await addItem(page, 'Energy: Энергетика, ថាមពល')
  const write = (text: string, words: string) => page.getByRole('textbox', { name: text }).fill(words)
  await write('Purpose', 'Everybody reads the purpose.')
  await write('ASEAN line to take', 'Only ASEAN reads the line.')
  await write('National brief', 'Only our own delegation reads the brief.')
  await saved(page)
  await row(page, 'Energy').focus()
  await addItem(page, 'A closed item')
  await page.getByLabel('Who may read it', { exact: true }).selectOption('OWN_DELEGATION')
  await saved(page)

  await page.goto(`${meeting}/papers`)
  await showCopy(page, 'annotated', 'ALL_DELEGATIONS')
  await expect(page.getByRole('heading', { name: 'Not in this copy' })).toBeVisible()
  await expectAccessible(page)
  const inside = { ALL_DELEGATIONS: 1, ASEAN: 2, OWN_DELEGATION: 4 } as const
  const secrets = [
    'Everybody reads the purpose.',
    'Only ASEAN reads the line.',
    'Only our own delegation reads the brief.',
    'A closed item',
  ]
  for (const [audience, known] of Object.entries(inside)) {
    await showCopy(page, 'annotated', audience)
    for (const words of Object.values(await wordsOfCopy(page))) {
      expect(words).toContain('Энергетика')
      expect(words).toContain('ថាមពល')
      expect(secrets.filter((secret) => words.includes(secret))).toEqual(secrets.slice(0, known))
    }
  }
  for (const paper of ['provisional', 'programme']) {
    await showCopy(page, paper, 'ALL_DELEGATIONS')
    for (const words of Object.values(await wordsOfCopy(page)))
      expect(secrets.filter((secret) => words.includes(secret))).toEqual([])
  }
})

journey(
  'files at an item: taken, handed out in a sandbox, and refused in words where they are too large or not what they say',
  async ({ as }) => {
    const page = await as('desk')
    const meeting = await planMeeting(page, { epithet: 'Files', day: '9 Nov 2023' })
    await openEmptyAgenda(page, meeting)
    await addItem(page, 'Energy')
    const papers = page.getByRole('region', { name: 'Papers' })
    const give = (name: string, buffer: Buffer) =>
      papers.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer })

    await give('Information paper.pdf', Buffer.from('%PDF-1.7\n%%EOF\n'))
    const link = papers.getByRole('link', { name: /Information paper\.pdf/ })
    await expect(link).toBeVisible()
    const answer = await page.request.get((await link.getAttribute('href')) ?? '')
    expect(answer.headers()).toMatchObject({
      'content-security-policy': "sandbox; default-src 'none'; frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
    })
    expect(answer.headers()['content-disposition']).toMatch(/^attachment/)

    await give('Recording.pdf', Buffer.alloc(26 * 1024 * 1024, 1))
    await expect(papers.getByText(/The file is larger than 25 MB/)).toBeVisible()
    await papers.getByRole('button', { name: 'Dismiss' }).click()
    await give('Paper.docx', bomb())
    await expect(papers.getByText(/unpacks to far more than a document needs/)).toBeVisible()
    await papers.getByRole('button', { name: 'Dismiss' }).click()
    await give('Page.html', Buffer.from('<script>alert(1)</script>'))
    await expect(papers.getByText(/This kind of file is not taken/)).toBeVisible()
    await papers.getByRole('button', { name: 'Dismiss' }).click()

    await papers.getByRole('button', { name: 'Take off: Information paper.pdf' }).click()
    await expect(link).toHaveCount(0)
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(link).toBeVisible()
    await expectAccessible(page)
  },
)

/** A small file that says it is a document and unpacks to more than the house unpacks. */
function bomb(): Buffer {
  const types =
    '<Types><Override ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
  return Buffer.from(
    zipSync(
      { '[Content_Types].xml': strToU8(types), 'word/document.xml': new Uint8Array(257 * 1024 * 1024) },
      { level: 9 },
    ),
  )
}
