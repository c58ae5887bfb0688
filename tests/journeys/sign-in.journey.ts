import { accounts, demonstrationPassword } from '../../prisma/seed/accounts'
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

journey('nothing the browser asks for around the sign-in is missing', async ({ page }) => {
  const missing: string[] = []
  page.on('response', (response) => {
    if (response.status() >= 400) missing.push(`${String(response.status())} ${response.url()}`)
  })
  for (const { email } of accounts) {
    await page.goto('/sign-in')
    await page.getByLabel('E-mail').fill(email)
    await page.getByLabel('Password', { exact: true }).fill(demonstrationPassword)
    await page.getByRole('button', { name: 'Sign in' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^(Today|People|What you are asked)/)
    await page.waitForLoadState('networkidle')
    await page.context().clearCookies()
  }
  expect((await page.request.get('/favicon.ico')).status()).toBe(200)
  expect(missing).toEqual([])
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
