import type { Page } from '@playwright/test'
import { paragraph, wordFile } from '../../plans/reading/word-files'
import { expect } from './journey'

/** A plan as a Word file, a paragraph for each text. */
export function docx(name: string, texts: readonly string[]) {
  return {
    name,
    mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    buffer: Buffer.from(wordFile({ body: texts.map((text) => paragraph(text)).join('') })),
  }
}

/** Opens the matrix of the demonstration's plan. */
export async function openPlan(page: Page): Promise<void> {
  await page.goto('/plans')
  await page.getByRole('link', { name: /Comprehensive Plan of Action 2021-2025/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: /CPA 2021-2025/ })).toBeVisible()
}

type Told = {
  readonly title: string
  readonly kind?: 'SECTOR_PLAN'
  readonly from: string
  readonly to: string
}

/** Reads a plan in and saves it; its address. Short titles are no two alike, so that a story can be told again. */
export async function readPlanIn(page: Page, texts: readonly string[], told: Told): Promise<string> {
  const shortTitle = `${told.title} ${String(Date.now()).slice(-6)}`
  await page.goto('/plans/import')
  await page.getByLabel('The text of the plan').setInputFiles(docx(`${told.title}.docx`, texts))
  await page.getByLabel('Title of the plan').fill(`${told.title} (illustrative)`)
  await page.getByLabel('Short title').fill(shortTitle)
  if (told.kind !== undefined) await page.getByLabel('What it is').selectOption(told.kind)
  await page.getByLabel('First day').fill(told.from)
  await page.getByLabel('Last day').fill(told.to)
  await page.getByRole('button', { name: /^Save \d+ lines/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: shortTitle })).toBeVisible()
  return new URL(page.url()).pathname
}

/** Reports the status of a line from its row of the matrix. */
export async function report(page: Page, plan: string, reference: string, status: string): Promise<void> {
  await page.goto(`${plan}?find=${reference}`)
  const row = page.getByRole('row', {
    name: new RegExp(`(?<![\\d.])${reference.replaceAll('.', '\\.')}(?!\\d)`),
  })
  await row.getByRole('link', { name: reference, exact: true }).focus()
  await page.keyboard.press('s')
  const form = page.getByRole('form', { name: 'Report the status' })
  await form.getByLabel('Status').selectOption({ label: status })
  await form.getByLabel('What happened').fill(`Line ${reference} was reported on.`)
  await form.getByRole('button', { name: 'Report', exact: true }).click()
  await expect(row).toContainText(status)
}
