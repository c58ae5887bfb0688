import { expect, expectAccessible, journey } from './support/journey'

journey('an officer signs in, sees what waits, and signs out', async ({ as }) => {
  const page = await as('desk')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Today')
  await expectAccessible(page)
  await page.getByRole('button', { name: /Bopha Keo/ }).click()
  await page.getByRole('menuitem', { name: 'Sign out' }).click()
  await expect(page).toHaveURL(/sign-in/)
  await page.goto('/meetings')
  await expect(page).toHaveURL(/sign-in/)
})

journey('a wrong password and an unknown address are refused in the same words', async ({ page }) => {
  const words: string[] = []
  for (const email of ['desk@desk.example', 'nobody@desk.example']) {
    await page.goto('/sign-in')
    await page.getByLabel('E-mail').fill(email)
    await page.getByLabel('Password', { exact: true }).fill('not the password')
    await page.getByRole('button', { name: 'Sign in' }).click()
    const refusal = page.getByText('The e-mail address or the password is not right.')
    await expect(refusal).toBeVisible()
    words.push(await refusal.innerText())
    await expect(page.getByLabel('E-mail')).toHaveValue(email)
  }
  expect(new Set(words).size).toBe(1)
  await expectAccessible(page)
})
