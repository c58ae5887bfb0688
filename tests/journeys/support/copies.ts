import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { extractText } from 'unpdf'
import { expect } from './journey'

type Taken = { readonly name: string; readonly bytes: Uint8Array }

/** What a link hands out as a file. */
export async function fileBehind(page: Page, link: string | RegExp): Promise<Taken> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: link }).click(),
  ])
  return { name: download.suggestedFilename(), bytes: new Uint8Array(readFileSync(await download.path())) }
}

/** Shows one copy on the page of the papers. */
export async function showCopy(page: Page, paper: string, audience: string): Promise<void> {
  await page.getByLabel('Paper').selectOption(paper)
  await page.getByLabel('For whom').selectOption(audience)
  await page.getByRole('button', { name: 'Show this copy' }).click()
  await expect(page).toHaveURL(new RegExp(`paper=${paper}&audience=${audience}$`))
}

/** Every letter of the copy that is shown, of the DOCX with all its parts and of the PDF. */
export async function wordsOfCopy(page: Page): Promise<{ readonly docx: string; readonly pdf: string }> {
  const docx = await fileBehind(page, 'Download DOCX')
  const pdf = await fileBehind(page, 'Download PDF')
  const { text } = await extractText(pdf.bytes, { mergePages: true })
  return {
    docx: Object.values(unzipSync(docx.bytes))
      .map((part) => strFromU8(part))
      .join('\n'),
    // a line may break anywhere
    pdf: text.replace(/\s+/g, ' '),
  }
}
