import { mkdirSync } from 'node:fs'
import type { Page } from '@playwright/test'

/** Kept for people to look at, where they ask for it: light, dark and as wide as a phone. */
export async function look(page: Page, name: string): Promise<void> {
  const folder = process.env.JOURNEY_SHOTS
  if (folder === undefined) return
  mkdirSync(folder, { recursive: true })
  await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true })
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.screenshot({ path: `${folder}/${name}-dark.png`, fullPage: true })
  await page.emulateMedia({ colorScheme: 'light' })
  await page.setViewportSize({ width: 390, height: 844 })
  await page.screenshot({ path: `${folder}/${name}-phone.png`, fullPage: true })
  await page.setViewportSize({ width: 1280, height: 860 })
}
