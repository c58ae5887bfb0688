import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { expect, expectAccessible, journey } from './support/journey'

journey(
  'the desk edits the summary of the 17th ARSOM and takes a copy; each reads it as far as the circles go',
  async ({ as }) => {
    let desk = await as('desk')
    await openSummaryOf17th(desk)
    await expect(desk.getByRole('textbox', { name: 'Paragraph 5', exact: true })).toHaveValue(
      /one voice on the regional architecture/,
    )
    await expectAccessible(desk)

    let first = desk.getByRole('textbox', { name: 'Paragraph 1', exact: true })
    await first.fill('The Meeting noted the report with appreciation.')
    await first.blur()
    await expect(desk.getByText(/Saved \d\d:\d\d/)).toBeVisible()
    await desk.getByRole('button', { name: 'Write a paragraph', exact: true }).click()
    await desk.getByLabel('New paragraph').fill('The Meeting thanked the host.')
    await desk.getByLabel('New paragraph').press('Enter')
    await expect(desk.getByRole('textbox', { name: 'Paragraph 6', exact: true })).toHaveValue(
      'The Meeting thanked the host.',
    )
    await desk.getByRole('textbox', { name: 'Paragraph 6', exact: true }).press('Alt+ArrowUp')
    await expect(desk.getByRole('textbox', { name: 'Paragraph 5', exact: true })).toHaveValue(
      'The Meeting thanked the host.',
    )
    await desk.getByRole('button', { name: 'Take paragraph 5 out' }).click()
    await expect(desk.getByText('Taken out.')).toBeVisible()
    await desk.getByRole('button', { name: 'Undo' }).last().click()
    await expect(desk.getByRole('textbox', { name: 'Paragraph 5', exact: true })).toHaveValue(
      'The Meeting thanked the host.',
    )
    await desk.reload()
    await expect(desk.getByRole('textbox', { name: 'Paragraph 1', exact: true })).toHaveValue(
      'The Meeting noted the report with appreciation.',
    )

    // what cannot be sent lies on this device, through a reload and through the loss of the tab
    await desk.route('**/summary', (route) =>
      route.request().method() === 'POST' ? route.abort() : route.continue(),
    )
    await first.fill('The Meeting noted the report, typed in the dark.')
    await desk.getByRole('button', { name: 'Write a paragraph', exact: true }).click()
    await desk.getByLabel('New paragraph').fill('The Meeting had half a sen')
    await expect(desk.getByText('Kept on this device, will be sent')).toBeVisible()
    await desk.reload()
    await expect(first).toHaveValue('The Meeting noted the report, typed in the dark.')
    await expect(desk.getByLabel('New paragraph')).toHaveValue('The Meeting had half a sen')
    const again = await desk.context().newPage()
    await desk.close()
    await openSummaryOf17th(again)
    await expect(again.getByLabel('New paragraph')).toHaveValue('The Meeting had half a sen')
    await expect(again.getByText(/Saved \d\d:\d\d/)).toBeVisible()
    await again.getByRole('button', { name: 'Cancel' }).click()
    await again.reload()
    await expect(again.getByLabel('New paragraph')).toHaveCount(0)
    desk = again
    first = desk.getByRole('textbox', { name: 'Paragraph 1', exact: true })
    await expect(first).toHaveValue('The Meeting noted the report, typed in the dark.')
    await desk
      .locator('[data-kind="PARAGRAPH"]')
      .getByRole('link', { name: /^from the outcome on/ })
      .first()
      .click()
    await expect(desk).toHaveURL(/outcomes\?item=.+#outcome-/)
    await expect(desk.locator('[data-target]')).toContainText('the report on the plan that ended')
    await expect(desk.locator('[data-target]')).toBeInViewport()
    await openSummaryOf17th(desk)

    const thailand = await as('thailand')
    await openSummaryOf17th(thailand)
    await expect(thailand.getByText('one voice on the regional architecture')).toBeVisible()
    const partner = await as('partner')
    await openSummaryOf17th(partner)
    await expect(partner.getByText('typed in the dark')).toBeVisible()
    await expect(partner.getByText('one voice')).toHaveCount(0)
    await expectAccessible(partner)

    await desk.getByRole('link', { name: 'Take a copy' }).click()
    await expect(desk.getByRole('heading', { name: /not pass/ })).toBeVisible()
    await expectAccessible(desk)
    const docx = await fileBehind(desk, 'Download DOCX')
    expect(docx.name).toMatch(/17th ARSOM co-chairs' summary.*\.docx$/)
    const text = strFromU8(unzipSync(docx.bytes)['word/document.xml'] ?? new Uint8Array())
    expect(text).toContain('typed in the dark')
    expect(text).not.toContain('one voice')
    const pdf = await fileBehind(desk, 'Download PDF')
    expect(strFromU8(pdf.bytes.slice(0, 5))).toBe('%PDF-')
  },
)

async function openSummaryOf17th(page: Page): Promise<void> {
  await page.goto('/meetings?when=past')
  await page.getByRole('link', { name: '17th ARSOM' }).click()
  await page.getByRole('link', { name: 'Summary', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Summary' })).toBeVisible()
}

async function fileBehind(page: Page, link: string): Promise<{ name: string; bytes: Uint8Array }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: link }).click(),
  ])
  return { name: download.suggestedFilename(), bytes: new Uint8Array(readFileSync(await download.path())) }
}
