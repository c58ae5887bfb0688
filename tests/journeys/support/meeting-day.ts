import type { Page } from '@playwright/test'
import { expect } from './journey'

/** Takes over all that is proposed. */
export async function draftItsAgenda(page: Page, meeting: string): Promise<void> {
  await page.goto(`${meeting}/draft`)
  await page.getByRole('button', { name: /^Take over \d+ items$/ }).click()
  await expect(page).toHaveURL(/\/agenda/)
}

/** Writes an outcome down by the key of its kind; for those who read the item unless it says otherwise. */
export async function write(page: Page, key: string, sentence: string, circle?: 'ASEAN'): Promise<void> {
  await page.keyboard.press(key)
  await page.getByLabel('The sentence').fill(sentence)
  if (circle !== undefined) await page.getByLabel('Who may read it').selectOption(circle)
  await page.getByLabel('The sentence').press('Enter')
  await expect(page.getByText(sentence)).toBeVisible()
}

export function noteOf(page: Page) {
  return page.getByRole('textbox', { name: /^Note on/ })
}

/** Words typed at the end of the note, as fingers type them. */
export async function writeNote(page: Page, words: string): Promise<void> {
  await noteOf(page).focus()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(words)
}

export function saved(page: Page) {
  return page.getByRole('status').filter({ hasText: 'Saved' })
}
