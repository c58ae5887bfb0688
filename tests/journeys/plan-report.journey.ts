import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { expect, expectAccessible, journey } from './support/journey'
import { openPlan } from './support/plans'

journey(
  'the desk takes a snapshot, reports a line from the matrix, sees what moved since, and takes the executive report away',
  async ({ as }) => {
    const page = await as('desk')
    await openPlan(page)
    const plan = new URL(page.url()).pathname

    // a snapshot for the meeting that comes
    await page.getByRole('link', { name: 'Snapshots' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Snapshots' })).toBeVisible()
    await expectAccessible(page)
    await page.getByLabel('For which meeting').selectOption({ label: '21st ARJCC' })
    await page.getByRole('button', { name: 'Take the snapshot' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'As reported to the 21st ARJCC' })).toBeVisible()
    await expect(
      page.getByText(/lines addressed or completed \(\d+ %\), as of 20 March 2023/).first(),
    ).toBeVisible()
    await expectAccessible(page)
    const reported = page.url()

    // a report from the row, by keyboard alone
    await page.goto(`${plan}?find=2.4.2`)
    const row = page.getByRole('row', { name: /2\.4\.2/ })
    await expect(row).toContainText('Not started')
    await row.getByRole('link', { name: '2.4.2', exact: true }).focus()
    await page.keyboard.press('s')
    const status = page.getByRole('form', { name: 'Report the status' }).getByLabel('Status')
    await expect(status).toBeFocused()
    await expectAccessible(page)
    await status.selectOption('COMPLETED')
    await page.getByLabel('What happened').fill('The workshop was held within another meeting.')
    await page.getByRole('button', { name: 'Report', exact: true }).click()
    await expect(page.getByText('Say what shows that the line is completed.').last()).toBeVisible()
    await expect(page.getByLabel('What happened')).toHaveValue(
      'The workshop was held within another meeting.',
    )
    await status.selectOption('ON_GOING')
    await page.getByRole('button', { name: 'Report', exact: true }).click()
    await expect(row).toContainText('On-going')

    // the snapshot stays; what moved since is told, and between two snapshots as well
    await page.goto(reported)
    await expect(page.getByText(/1 line moved/)).toBeVisible()
    await page.getByLabel('Compare with').selectOption({ label: 'The 18th ARSOM' })
    await page.getByRole('button', { name: 'Compare' }).click()
    await expect(page.getByRole('heading', { name: 'From the 18th ARSOM to the 21st ARJCC' })).toBeVisible()

    // the report of one part, for ASEAN
    await page.goto(plan)
    await page.getByRole('button', { name: 'Part' }).click()
    await page.getByRole('menuitemcheckbox', { name: '2 Security cooperation' }).click()
    await page.waitForURL(/part=/)
    await page.getByRole('link', { name: 'Report on this' }).click()
    await page.getByLabel('For whom').selectOption('ASEAN')
    await page.getByRole('button', { name: 'Show this copy' }).click()
    const sheet = page.getByRole('article', { name: /Executive report/ })
    await expect(sheet).toContainText('Lines of 2 Security cooperation')
    await expect(sheet).toContainText('Illustrative')
    await expectAccessible(page)
    const docx = await fileBehind(page, 'Download DOCX')
    expect(docx.name).toMatch(/^Report CPA.*\.docx$/)
    const text = wordsOf(docx.bytes)
    expect(text).toContain('as of 20 March 2023')
    expect(text).toContain('ASEAN consultation on the next steps in defence courses')
    expect(text).not.toContain('Workshop on readiness for epidemics')

    await page.getByLabel('Paper').selectOption('matrix')
    await page.getByLabel('For whom').selectOption('ALL_DELEGATIONS')
    await page.getByRole('button', { name: 'Show this copy' }).click()
    await expect(page.getByRole('article', { name: /Implementation matrix/ })).toBeVisible()
    await expectAccessible(page)
    const xlsx = await fileBehind(page, 'Download XLSX')
    expect(strFromU8(xlsx.bytes.slice(0, 2))).toBe('PK')
  },
)

journey('charts are drawn with their figures, and are taken away as pictures', async ({ as }) => {
  const page = await as('desk')
  await openPlan(page)
  await page.getByRole('link', { name: 'Charts' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Charts' })).toBeVisible()
  await expect(page.getByRole('figure')).toHaveCount(4)
  await page.getByText('In figures').first().click()
  await expect(page.getByRole('row', { name: /The whole plan/ })).toBeVisible()
  await expectAccessible(page)
  await page.emulateMedia({ colorScheme: 'dark' })
  await expectAccessible(page)
  const png = await fileBehind(page, 'Status by part, CPA 2021-2025 (illustrative) as PNG')
  expect(strFromU8(png.bytes.slice(1, 4))).toBe('PNG')
  const svg = await fileBehind(page, 'Status by part, CPA 2021-2025 (illustrative) as SVG')
  expect(strFromU8(svg.bytes)).toContain('Illustrative: invented for demonstration')
})

journey(
  'the partner reads the matrix, may not report on it, and sees nothing of what ASEAN keeps',
  async ({ as }) => {
    const page = await as('partner')
    await openPlan(page)
    await expectAccessible(page)
    await page.keyboard.press('j')
    await page.keyboard.press(' ')
    await expect(page.getByRole('complementary', { name: /Line 1\.1\.1/ })).toBeVisible()
    await expect(page.getByRole('form', { name: 'Report the status' })).toHaveCount(0)
    await page.getByRole('link', { name: 'Report', exact: true }).click()
    await expect(page.getByLabel('For whom').locator('option')).toHaveText([
      'Own delegation',
      'All delegations',
    ])
    await expect(page.getByRole('article')).not.toContainText('next steps in defence courses')
    await expect(page.getByText('ASEAN only')).toHaveCount(0)
  },
)

async function fileBehind(page: Page, link: string): Promise<{ name: string; bytes: Uint8Array }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: link }).click(),
  ])
  return { name: download.suggestedFilename(), bytes: new Uint8Array(readFileSync(await download.path())) }
}

function wordsOf(docx: Uint8Array): string {
  const xml = strFromU8(unzipSync(docx)['word/document.xml'] ?? new Uint8Array())
  return xml.replace(/<\/w:p>/g, '\n').replace(/<[^>]+>/g, '')
}
