import type { Page } from '@playwright/test'
import { expect } from './journey'

/** Plans a meeting of the joint cooperation committee for a story of its own, far from those of the demonstration; its address. */
export async function planMeeting(
  page: Page,
  { epithet, day }: { readonly epithet: string; readonly day: string },
): Promise<string> {
  await page.goto('/meetings/new')
  await page.getByLabel('Series').selectOption({ label: 'ARJCC: ASEAN-Russia Joint Cooperation Committee' })
  await page.getByLabel('Number').fill('')
  await page.getByLabel('Epithet').fill(epithet)
  await page.getByLabel('First day').fill(day)
  await page.getByLabel('Sessions begin').fill('09:00')
  await page.getByLabel('Sessions end').fill('10:00')
  await page.getByRole('button', { name: 'Plan the meeting' }).click()
  await expect(page).toHaveURL(/\/meetings\/[0-9a-v]{26}$/)
  return new URL(page.url()).pathname
}

/** Opens an agenda with nothing in it. */
export async function openEmptyAgenda(page: Page, meeting: string): Promise<void> {
  await page.goto(`${meeting}/agenda`)
  await page.getByRole('button', { name: 'Begin with an empty one' }).click()
  await expect(page.getByText('Nothing stands in this agenda yet.')).toBeVisible()
}

/** Adds an item after the one that is chosen and types its title; its row is chosen afterwards. */
export async function addItem(page: Page, title: string): Promise<void> {
  const rows = page.getByRole('treeitem')
  const before = await rows.count()
  if (before === 0) await page.getByRole('button', { name: 'Add the first item' }).click()
  else await page.keyboard.press('n')
  await expect(rows).toHaveCount(before + 1)
  await expect(page.locator('[data-title]:focus')).toHaveValue('')
  await page.keyboard.type(title)
  await page.keyboard.press('Enter')
  await expect(page.locator('[data-row]:focus')).toHaveAttribute('aria-label', new RegExp(title))
}
