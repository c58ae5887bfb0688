import { expect, expectAccessible, journey } from './support/journey'

const { describe } = journey

describe('a house nobody has entered yet', () => {
  journey.use({ house: 'empty' })

  journey(
    'is begun by whoever opens it first: an administrator, a partnership, a desk with a series to plan meetings of',
    async ({ page }) => {
      await page.goto('/meetings')
      await expect(page).toHaveURL(/first-run/)
      await expectAccessible(page)
      await page.getByRole('button', { name: 'Begin' }).click()
      await expect(page.getByRole('alert').first()).toBeVisible()

      await page.getByLabel('Your name').fill('Sok Vanna')
      await page.getByLabel('E-mail address').fill('vanna@mfa.example')
      await page.getByLabel('Password').fill('short')
      await page.getByLabel('Dialogue Partner').fill('New Zealand')
      await page.getByLabel('Its code').fill('NZ')
      await expect(page.getByLabel('Name of the partnership')).toHaveValue('ASEAN-New Zealand')
      await page.getByRole('combobox', { name: /The partner.s time zone/ }).fill('Auckland')
      await page.getByRole('option', { name: /Auckland/ }).click()
      await page.getByLabel('Country Coordinator').selectOption({ label: 'Malaysia' })
      await page.getByLabel('I also work at this desk').check()
      await page.getByRole('button', { name: 'Begin' }).click()
      await expect(page.getByText(/at least 12 characters/i).last()).toBeVisible()
      await expect(page.getByLabel('Your name'), 'what was typed is still there').toHaveValue('Sok Vanna')
      await page.getByLabel('Password').fill('four words make one')
      await page.getByRole('button', { name: 'Begin' }).click()

      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Today')
      await expect(page.getByText('ASEAN-New Zealand').first()).toBeVisible()
      await page.goto('/meetings')
      await page.getByRole('link', { name: 'Plan a meeting' }).first().click()
      await page.getByLabel('First day').fill('May 2031')
      await page.getByRole('button', { name: 'Plan the meeting' }).click()
      await expect(page).toHaveURL(/\/meetings\/[0-9a-v]{26}$/)
      await expectAccessible(page)
      await page.goto('/first-run')
      await expect(page, 'a house is begun once').not.toHaveURL(/first-run/)
    },
  )
})
