import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { expect, expectAccessible, journey } from './support/journey'

journey(
  'the desk looks at the annotated agenda of the 18th ARSOM and takes it away as DOCX and PDF',
  async ({ as }) => {
    const page = await as('desk')
    await openPapersOf18th(page)
    await page.getByLabel('Paper').selectOption('annotated')
    await page.getByRole('button', { name: 'Show this copy' }).click()
    const sheet = page.getByRole('article', { name: /Annotated agenda/ })
    await expect(sheet.getByRole('heading', { name: 'Annotated agenda' })).toBeVisible()
    await expect(sheet).toContainText('Opening remarks')
    await expectAccessible(page)

    const docx = await fileBehind(page, 'Download DOCX')
    expect(docx.name).toMatch(/18th ARSOM annotated agenda.*\.docx$/)
    const parts = unzipSync(docx.bytes)
    const [text, styles] = ['word/document.xml', 'word/styles.xml'].map((name) =>
      strFromU8(parts[name] ?? new Uint8Array()),
    )
    expect(text).toContain('Opening remarks')
    expect(text).toMatch(/w:pStyle w:val="Heading1"/)
    expect(styles, 'the headings number themselves').toMatch(/w:styleId="Heading1".*?<w:numPr>/)

    const pdf = await fileBehind(page, 'Download PDF')
    expect(strFromU8(pdf.bytes.slice(0, 5))).toBe('%PDF-')
  },
)

journey('nobody takes away another copy than the one that is shown', async ({ as }) => {
  const page = await as('desk')
  await openPapersOf18th(page)
  const files = page.getByRole('link', { name: /^Download/ })
  await expect(files).toHaveCount(2)
  await page.getByLabel('For whom').selectOption('OWN_DELEGATION')
  await expect(page.getByText('show that copy first')).toBeVisible()
  await expect(files).toHaveCount(0)
  await page.getByLabel('For whom').selectOption('ALL_DELEGATIONS')
  await expect(files).toHaveCount(2)

  await page.getByLabel('For whom').selectOption('OWN_DELEGATION')
  await page.getByRole('button', { name: 'Show this copy' }).click()
  await expect(page).toHaveURL(/audience=OWN_DELEGATION/)
  await expect(files.first()).toHaveAttribute('href', /audience=OWN_DELEGATION/)
  await page.goBack()
  await expect(page.getByLabel('For whom')).toHaveValue('ALL_DELEGATIONS')
  await expect(files.first()).toHaveAttribute('href', /audience=ALL_DELEGATIONS/)
})

async function openPapersOf18th(page: Page): Promise<void> {
  await page.goto('/meetings?when=past')
  await page.getByRole('link', { name: '18th ARSOM' }).click()
  await page.getByRole('link', { name: 'Papers' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Papers' })).toBeVisible()
}

async function fileBehind(page: Page, link: string): Promise<{ name: string; bytes: Uint8Array }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: link }).click(),
  ])
  return { name: download.suggestedFilename(), bytes: new Uint8Array(readFileSync(await download.path())) }
}
