import { strToU8, zipSync } from 'fflate'
import { showCopy, wordsOfCopy } from './support/copies'
import { expect, journey } from './support/journey'
import { addItem, openEmptyAgenda, planMeeting } from './support/meetings'

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
    await page.reload()
    await expect(page.getByText('large.txt')).toHaveCount(0)

    await page.goto('/plans/import')
    const swelling = zipSync({
      '[Content_Types].xml': strToU8(
        '<Types><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
      ),
      'word/document.xml': new Uint8Array(300 * 1024 * 1024),
    })
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'plan.docx', mimeType: 'application/zip', buffer: Buffer.from(swelling) })
    await expect(page.getByRole('main')).toContainText('unpacks to far more than a document needs')
  },
)

journey('a form sent twice at once makes one record', async ({ as }) => {
  const page = await as('desk')
  await page.goto('/topics/new')
  await page.getByLabel('Title').fill('Sent twice at once')
  await page.getByRole('button', { name: 'Add topic' }).dblclick()
  await expect(page).toHaveURL(/\/topics$/)
  await expect(page.getByRole('link', { name: 'Sent twice at once' })).toHaveCount(1)
})
