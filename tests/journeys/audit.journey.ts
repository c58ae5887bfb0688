import { expect, expectAccessible, journey } from './support/journey'

journey(
  'the desk reads what it did; the partner finds no such page; an administrator reads the accounts alone',
  async ({ as }) => {
    const desk = await as('desk')
    await desk.goto('/settings/holidays/add')
    await desk.getByRole('textbox', { name: 'Day', exact: true }).first().fill('24 Dec 2031')
    await desk.getByLabel(/^Name/).first().fill('A day of the audit journey')
    await desk.getByRole('button', { name: /^Add/ }).first().click()
    await expect(desk).toHaveURL(/settings\/holidays/)
    await desk.goto('/')
    await desk.getByRole('button', { name: /Bopha Keo/ }).click()
    await desk
      .getByRole('link', { name: 'Audit' })
      .or(desk.getByRole('menuitem', { name: 'Audit' }))
      .click()
    await expect(desk.getByRole('heading', { level: 1, name: 'Audit' })).toBeVisible()
    await expect(desk.getByText('Settings: add holiday').first()).toBeVisible()
    await expect(desk.getByText('A day of the audit journey'), 'no words of a record').toHaveCount(0)
    await expectAccessible(desk)

    const partner = await as('partner')
    await partner.goto('/audit')
    await expect(partner.getByRole('heading', { level: 1 })).not.toHaveText('Audit')

    const admin = await as('admin')
    await admin.goto('/audit')
    await expect(admin.getByText('What was done to accounts in this house.')).toBeVisible()
    await expect(admin.getByText('add holiday')).toHaveCount(0)
  },
)
