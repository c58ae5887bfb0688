import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { showCopy, wordsOfCopy } from './support/copies'
import { expect, expectAccessible, journey } from './support/journey'
import { addItem, openEmptyAgenda, planMeeting } from './support/meetings'
import { openPlan } from './support/plans'

const markup = '<img src=x onerror=alert(1)> & <b>bold</b>'
const fromTheRight = 'שלום a\u0301 العربية'

journey('markup and letters from right to left are text wherever they stand', async ({ as }) => {
  const page = await as('desk')
  const meeting = await planMeeting(page, { epithet: `Markup ${markup}`, day: '12 Sep 2030' })
  await expect(page.getByRole('heading', { level: 1 })).toContainText(markup)
  await openEmptyAgenda(page, meeting)
  await addItem(page, 'Opening of the session')
  await page.keyboard.press('Enter')
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.insertText(`${markup} ${fromTheRight}`)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('treeitem')).toContainText(markup)
  await expect(page.getByText(/Saved \d\d:\d\d/)).toBeVisible()

  await page.goto(`${meeting}/papers`)
  await showCopy(page, 'provisional', 'ALL_DELEGATIONS')
  await expect(page.getByRole('main')).toContainText(`${markup} ${fromTheRight.normalize('NFC')}`)
  const { docx } = await wordsOfCopy(page)
  expect(docx).toContain('&lt;img src=x onerror=alert(1)&gt; &amp; &lt;b&gt;bold&lt;/b&gt;')
  // letters of one script are one run of their own
  for (const word of fromTheRight.normalize('NFC').split(' ')) expect(docx).toContain(word)

  await page.goto('/search?q=onerror')
  await expect(page.getByRole('main')).toContainText('<img src=x onerror=alert(1)>')
  await page.goto('/meetings')
  await expect(page.locator('main img[src="x"], main b')).toHaveCount(0)
})

journey(
  'a file far too large and an archive that swells are refused, and nothing is kept',
  async ({ as }) => {
    const page = await as('desk')
    const meeting = await planMeeting(page, { epithet: 'Large', day: '13 Sep 2030' })
    await openEmptyAgenda(page, meeting)
    const asked = page.waitForRequest(/\/api\/agendas\/[0-9a-v]{26}\/edits/)
    await addItem(page, 'With a paper')
    const edits = (await asked).postData() ?? ''
    const [, item = ''] = /"itemId":"([0-9a-v]{26})"/.exec(edits) ?? []
    const [, agenda = ''] = /agendas\/([0-9a-v]{26})/.exec((await asked).url()) ?? []
    await expect(page.getByText(/Saved \d\d:\d\d/)).toBeVisible()

    const answer = await page.evaluate(
      async (to) => {
        const response = await fetch(to, {
          method: 'POST',
          body: new Blob([new Uint8Array(100 * 1024 * 1024)]),
        })
        return { status: response.status, said: await response.text() }
      },
      `/api/agendas/${agenda}/papers?item=${item}&paper=${'0'.repeat(26)}&name=large.txt&circle=ALL_DELEGATIONS`,
    )
    expect(answer.status).toBe(413)
    expect(answer.said).toContain('The file is larger than 25 MB.')

    const papers = page.getByRole('region', { name: 'Papers' })
    const give = papers.locator('input[type=file]')
    await page.keyboard.press('Enter')
    await page.keyboard.press('End')
    await page.keyboard.type(' and more')
    await withLargeFile('large.txt', async (path) => {
      await give.setInputFiles(path)
      await expect(papers.getByRole('alert')).toContainText('The file is larger than 25 MB.')
    })
    await papers.getByRole('button', { name: 'Dismiss' }).click()
    await give.setInputFiles({ name: 'paper.docx', mimeType: 'application/zip', buffer: swelling() })
    await expect(papers.getByRole('alert')).toContainText('unpacks to far more than a document needs')
    await expect(page.locator('[data-title]')).toHaveValue('With a paper and more')
    await expect(page.getByText(/Saved \d\d:\d\d/)).toBeVisible()
    await page.reload()
    await expect(page.locator('[data-title]')).toHaveValue('With a paper and more')
    await expect(page.getByRole('main')).not.toContainText(/large\.txt|paper\.docx/)

    await page.goto('/plans/import')
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'plan.docx', mimeType: 'application/zip', buffer: swelling() })
    await expect(page.getByRole('main')).toContainText('unpacks to far more than a document needs')
  },
)

/** A Word file of less than a megabyte with 300 in it. */
function swelling(): Buffer {
  const types =
    '<Types><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
  const zeros = new Uint8Array(300 * 1024 * 1024)
  return Buffer.from(zipSync({ '[Content_Types].xml': strToU8(types), 'word/document.xml': zeros }))
}

/** With a file of 100 MB on the disk for as long as it takes. */
async function withLargeFile(name: string, act: (path: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'cochair-large-'))
  const path = join(folder, name)
  try {
    writeFileSync(path, '')
    truncateSync(path, 100 * 1024 * 1024)
    await act(path)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

journey('a form sent twice at once makes one record', async ({ as }) => {
  const page = await as('desk')
  await page.goto('/topics/new')
  await page.getByLabel('Title').fill('Sent twice at once')
  await page.getByRole('button', { name: 'Add topic' }).dblclick()
  await expect(page).toHaveURL(/\/topics$/)
  await expect(page.getByRole('link', { name: 'Sent twice at once' })).toHaveCount(1)
})

journey('Enter pressed again and again plans one meeting', async ({ as }) => {
  const page = await as('desk')
  const sent: string[] = []
  page.on('request', (request) => {
    if (request.headers()['next-action'] !== undefined) sent.push(new URL(request.url()).pathname)
  })
  // the page that follows is long in coming, so that the form still stands there after it was taken
  await page.route(/\/meetings\/[0-9a-v]{26}\?.*_rsc/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 3_000))
    await route.continue()
  })
  await page.goto('/meetings/new')
  await page.getByLabel('First day').fill('14 Sep 2030')
  await page.getByLabel('Sessions begin').fill('09:00')
  await page.getByLabel('Sessions end').fill('10:00')
  await page.getByLabel('Epithet').fill('Pressed again and again')
  const taken = page.waitForResponse(
    (response) => response.request().method() === 'POST' && response.url().endsWith('/meetings/new'),
  )
  for (let times = 0; times < 3; times += 1) await page.keyboard.press('Enter')
  await taken
  await expect(page.getByRole('button', { name: 'Plan the meeting' })).toHaveAttribute('aria-busy', 'false')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/meetings\/[0-9a-v]{26}$/)
  await page.unrouteAll({ behavior: 'wait' })
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Pressed again and again')
  await page.goto('/meetings?year=2030')
  await expect(page.getByRole('link', { name: /Pressed again and again/ })).toHaveCount(1)
  expect(sent).toEqual(['/meetings/new'])
})

journey('who saves a form after somebody else did reads so, and keeps what was typed', async ({ as }) => {
  const [first, second] = [await as('desk'), await as('desk')]
  const meeting = await planMeeting(first, { epithet: 'Two windows', day: '15 Sep 2030' })
  for (const page of [first, second]) {
    await page.goto(`${meeting}/edit`)
    await expect(page.getByRole('button', { name: 'Save the changes' })).toBeEnabled()
  }
  await first.getByLabel('Venue').fill('Siem Reap')
  await first.getByRole('button', { name: 'Save the changes' }).click()
  await expect(first).toHaveURL(new RegExp(`${meeting}$`))

  await second.getByLabel('Venue').fill('Sihanoukville')
  await second.getByLabel('Epithet').fill('Two windows, typed in the second')
  await second.getByRole('button', { name: 'Save the changes' }).click()
  const main = second.getByRole('main')
  await expect(main).toContainText('Somebody else has put “Siem Reap” here meanwhile.')
  // what the house said stays when what is new has come
  await expect(main).toContainText(
    'The meeting has been changed since you opened it. What you typed is still here.',
  )
  await expectAccessible(second)
  await expect(second.getByLabel('Venue')).toHaveValue('Sihanoukville')
  await expect(second.getByLabel('Epithet')).toHaveValue('Two windows, typed in the second')
  await first.reload()
  await expect(first.getByRole('main')).toContainText('Siem Reap')

  // to save once more is a choice
  await second.getByRole('button', { name: 'Save the changes' }).click()
  await expect(second).toHaveURL(new RegExp(`${meeting}$`))
  await expect(second.getByRole('main')).toContainText('Sihanoukville')
})

journey(
  'words that a colleague was quicker with are shown beside one’s own, and both ways lead on',
  async ({ as }) => {
    const [first, second] = [await as('desk'), await as('desk')]
    await openPlan(first)
    await first.getByRole('link', { name: '2.2.2', exact: true }).click()
    await expect(first).toHaveURL(/\/lines\//)
    const line = first.url()
    for (const page of [first, second]) {
      await page.goto(`${line}/remark`)
      await expect(page.getByRole('button', { name: 'Save the remark' })).toBeEnabled()
    }
    await first.getByLabel('Remark').fill('Ask Malaysia for the list.')
    await first.getByRole('button', { name: 'Save the remark' }).click()
    await expect(first).toHaveURL(line)
    await second.getByLabel('Remark').fill('Ask Singapore for the list.')
    await second.getByRole('button', { name: 'Save the remark' }).click()
    await expect(
      second.getByText(/Somebody else has put “Ask Malaysia for the list\.” here/).first(),
    ).toBeVisible()
    await expect(second.getByLabel('Remark')).toHaveValue('Ask Singapore for the list.')
    await expectAccessible(second)
    await second.getByRole('button', { name: 'Save the remark' }).click()
    await expect(second).toHaveURL(line)
    await expect(second.getByRole('main')).toContainText('Ask Singapore for the list.')
    await expect(second.getByRole('main')).not.toContainText('Ask Malaysia for the list.')
    await second.goto(`${line}/remark`)
    await second.getByLabel('Remark').fill('')
    await second.getByRole('button', { name: 'Save the remark' }).click()
    await expect(second).toHaveURL(line)

    // the light forms beside a list come to know what is new as well
    for (const page of [first, second]) {
      await page.goto('/follow-ups')
      await page
        .getByRole('link', { name: /statement of the fund|Use of the ASEAN-Russia/ })
        .first()
        .click()
    }
    const says = async (page: typeof first, words: string) => {
      const form = page.getByRole('form', { name: 'Say where it stands' })
      await form.getByLabel('In words').fill(words)
      await form.getByRole('button', { name: 'Report' }).click()
      return form
    }
    await says(first, 'The Secretariat was asked.')
    await expect(first.getByRole('region', { name: 'Reported so far' })).toContainText('was asked')
    const form = await says(second, 'The statement is promised for May.')
    await expect(form.getByRole('alert')).toContainText('What you typed is still here.')
    await expect(second.getByRole('region', { name: 'Reported so far' })).toContainText('was asked')
    await form.getByRole('button', { name: 'Report' }).click()
    await expect(second.getByRole('region', { name: 'Reported so far' })).toContainText('promised for May')
  },
)

journey('who leaves a form with something typed by a link is asked first', async ({ as }) => {
  const page = await as('desk')
  await page.goto('/topics/new')
  await page.getByLabel('Title').fill('Typed and not sent')
  const asked: string[] = []
  page.once('dialog', (dialog) => {
    asked.push(dialog.message())
    void dialog.dismiss()
  })
  await page.getByRole('link', { name: 'Meetings', exact: true }).click()
  await expect(page.getByLabel('Title')).toHaveValue('Typed and not sent')
  expect(asked).toEqual(['Leave this page? What you typed is not saved.'])

  page.once('dialog', (dialog) => void dialog.accept())
  await page.getByRole('link', { name: 'Meetings', exact: true }).click()
  await expect(page).toHaveURL(/\/meetings$/)

  // the way out of the form itself does not ask
  await page.goto('/topics/new')
  await page.getByLabel('Title').fill('Typed and not sent')
  await page.getByRole('link', { name: 'Cancel' }).click()
  await expect(page).toHaveURL(/\/topics$/)

  // nor are words beside a list lost for another of its rows
  await page.goto('/follow-ups')
  const rows = page.locator('[data-row-link]')
  await rows.first().click()
  const words = page.getByRole('form', { name: 'Say where it stands' }).getByLabel('In words')
  await words.fill('Typed and not sent')
  const asks = page.waitForEvent('dialog')
  const clicked = rows.nth(1).click()
  await (await asks).dismiss()
  await clicked
  await expect(words).toHaveValue('Typed and not sent')
})

journey('so is who leaves it by the Back of the browser, as often as it is pressed', async ({ as }) => {
  const page = await as('desk')
  await page.goto('/topics')
  await page.getByRole('link', { name: 'Add a topic' }).first().click()
  await expect(page.getByRole('button', { name: 'Add topic' })).toBeEnabled()
  const title = page.getByLabel('Title')
  await title.fill('Typed and not sent')
  for (let times = 0; times < 3; times += 1) {
    const asks = page.waitForEvent('dialog')
    const gone = page.evaluate(() => history.back())
    await (await asks).dismiss()
    await gone
    await expect(page).toHaveURL(/\/topics\/new$/)
    await expect(title).toHaveValue('Typed and not sent')
  }

  // nothing of it stands in the way of sending
  await title.fill('Kept from the Back of the browser')
  await page.getByRole('button', { name: 'Add topic' }).click()
  await expect(page).toHaveURL(/\/topics$/)
  await expect(page.getByRole('link', { name: 'Kept from the Back of the browser' })).toHaveCount(1)

  await page.getByRole('link', { name: 'Add a topic' }).first().click()
  await expect(page.getByRole('button', { name: 'Add topic' })).toBeEnabled()
  await title.fill('Typed, and left on purpose')
  page.once('dialog', (dialog) => void dialog.accept())
  await page.evaluate(() => history.back())
  await expect(page).toHaveURL(/\/topics$/)
  await expect(page.getByRole('heading', { level: 1, name: 'Standing list' })).toBeVisible()
  await expect(title).toHaveCount(0)
})
