import { expect, expectAccessible, journey } from './support/journey'

journey('whatever is looked for is one key away, by keyboard alone', async ({ as }) => {
  const page = await as('desk')
  const field = page.getByRole('combobox', { name: 'Words to look for' })
  // the page may not listen yet when it is first seen
  await expect(async () => {
    if (!(await field.isVisible())) await page.keyboard.press('/')
    await expect(field).toBeFocused({ timeout: 2_000 })
  }).toPass()
  await field.fill('counter-terrorism')
  const hits = page.getByRole('listbox', { name: 'Hits' })
  await expect(hits.getByRole('option').first()).toContainText(/counter-terrorism/i)
  await expect(hits).toContainText('Standing topic')
  await field.press('ArrowDown')
  await expect(hits.getByRole('option').first()).toHaveAttribute('aria-selected', 'true')
  await expectAccessible(page)
  await field.press('Enter')
  await page.waitForURL((url) => url.pathname !== '/')
  await expect(page.getByRole('dialog')).toHaveCount(0)

  await page.keyboard.press('Control+k')
  await field.fill('zirconium fisheries')
  await expect(page.getByText('No hits')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)

  // the rail is not there on a narrow screen; the palette is
  await page.setViewportSize({ width: 390, height: 800 })
  await page.keyboard.press('/')
  await expect(field).toBeFocused()
  await field.fill('energy')
  await expect(hits.getByRole('option').first()).toContainText(/energy/i)
  await expectAccessible(page)
})

journey('the page of search keeps its words and its kinds in the address', async ({ as }) => {
  const page = await as('desk')
  await page.goto('/search')
  await expect(page.getByText('What are you looking for?')).toBeVisible()
  await expectAccessible(page)
  await page.getByLabel('Words to look for').fill('terrorism')
  await page.getByRole('button', { name: 'Search', exact: true }).click()
  await page.waitForURL(/q=terrorism/)
  await expect(page.locator('mark').first()).toHaveText(/terrorism/i)
  await page.getByRole('button', { name: 'Kind' }).click()
  await page.getByRole('menuitemcheckbox', { name: 'Standing topics' }).click()
  await page.waitForURL(/kind=topic/)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('list', { name: 'Hits' })).not.toContainText('Agenda item')
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Counter-terrorism and transnational crime' }).click()
  await expect(
    page.getByRole('heading', { level: 1, name: 'Counter-terrorism and transnational crime' }),
  ).toBeVisible()

  await page.goto('/search?q=<b>nothing</b>')
  await expect(page.getByText('No hits')).toBeVisible()
  await expectAccessible(page)
})

journey('the partner finds nothing of the standing list, nor that there is one', async ({ as }) => {
  const desk = await as('desk')
  await desk.goto('/search?q=terrorism&kind=topic')
  await expect(desk.getByRole('list', { name: 'Hits' })).toContainText('Standing topic')
  const partner = await as('partner')
  await partner.goto('/search?q=terrorism&kind=topic')
  await expect(partner.getByText('No hits')).toBeVisible()
  const answer = await partner.request.get('/api/search?q=terrorism')
  expect(await answer.text()).not.toContain('Standing topic')
})
