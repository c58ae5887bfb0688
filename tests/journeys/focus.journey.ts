import { expect, journey } from './support/journey'

journey(
  'what is done with goes from the list, and the focus passes to what stands in its place',
  async ({ as }) => {
    const page = await as('desk')
    await page.goto('/settings/holidays?year=2023')
    const rows = page.getByRole('list', { name: 'Holidays of 2023' }).getByRole('listitem')
    const before = await rows.count()
    await rows.first().getByRole('button').focus()
    await page.keyboard.press('Enter')
    await expect(rows).toHaveCount(before - 1)
    await expect(rows.first().getByRole('button')).toBeFocused()

    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(rows).toHaveCount(before)
    await expect(page.locator(':focus')).toHaveCount(1)
  },
)

journey('the focus passes from a long list of choices to what comes after it', async ({ as }) => {
  const page = await as('desk')
  await page.goto('/meetings/new')
  await expect(page.getByRole('button', { name: 'Plan the meeting' })).toBeEnabled()
  await page.getByRole('combobox', { name: 'Time zone of the meeting' }).fill('mosc')
  await expect(page.getByRole('option', { name: 'Moscow (Europe)' })).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(page.getByLabel('Sessions begin')).toBeFocused()
})
