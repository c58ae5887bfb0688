import { readFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import { expect, expectAccessible, journey } from './support/journey'
import { openPlan } from './support/plans'

journey(
  'the annotated agenda carries under its item how the plan stood, with its definition and what happened since',
  async ({ as }) => {
    const page = await as('desk')
    await page.goto('/meetings?when=past')
    await page.getByRole('link', { name: '18th ARSOM' }).click()
    await page.getByRole('link', { name: 'Papers' }).click()
    await page.getByLabel('Paper').selectOption('annotated')
    await page.getByRole('button', { name: 'Show this copy' }).click()
    const sheet = page.getByRole('article', { name: /Annotated agenda/ })
    await expect(sheet).toContainText(/lines addressed or completed \(\d+ %\), as of 20 May 2022\./)
    await expect(sheet).toContainText('Addressed: at least one activity has been held.')
    await expect(sheet).toContainText(/Since the 20th ARJCC \(as of 20 March 2022\): \d+ lines? moved/)
    await expect(sheet).toContainText('Illustrative: invented for demonstration')
    await expectAccessible(page)
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Download DOCX' }).click(),
    ])
    const parts = unzipSync(new Uint8Array(readFileSync(await download.path())))
    expect(strFromU8(parts['word/document.xml'] ?? new Uint8Array())).toContain('as of 20 May 2022')
  },
)

journey('the desk says when a line is quiet and where the plan is reviewed', async ({ as }) => {
  const page = await as('desk')
  await openPlan(page)
  await page.getByRole('button', { name: 'Change the plan' }).click()
  await page.getByRole('menuitem', { name: 'Quiet lines and review' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Quiet lines and review' })).toBeVisible()
  await expect(page.getByLabel('Meetings review it under').locator('option:checked')).toHaveText(/plan/i)
  await expectAccessible(page)
  const months = page.getByLabel('A line is quiet after')
  await expect(months).toHaveValue('9')
  await months.fill('0')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByText('Give a whole number of months, from 1 to 60.').last()).toBeVisible()
  await months.fill('12')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: /CPA 2021-2025/ })).toBeVisible()
  await page.goto('/')
  await expect(page.getByText(/with nothing reported or held for 12 months/)).toBeVisible()
})

journey(
  'the desk sees who has not answered, and names somebody of another agency, who finds the request and nothing else',
  async ({ as }) => {
    const desk = await as('desk')
    await openPlan(desk)
    await desk.getByRole('link', { name: 'Rounds', exact: true }).click()
    const silent = /3 of 6 have answered; AHA Centre, Brunei Darussalam and Indonesia have not yet\./
    await expect(desk.getByText(silent)).toBeVisible()
    await desk.getByRole('link', { name: 'Before the 21st ARJCC' }).click()
    await expect(desk.getByText(silent)).toBeVisible()
    await expect(desk.getByRole('list', { name: 'Has not answered' })).toContainText('Nurul Hakim')
    await expectAccessible(desk)

    await desk.getByRole('link', { name: 'Who answers for Indonesia' }).click()
    await desk.getByLabel(/e-mail address/).fill('nobody@agency.example')
    await desk.getByRole('button', { name: 'Save who answers' }).click()
    await expect(desk.getByText(/Nobody who can sign in has this address/).last()).toBeVisible()
    await expectAccessible(desk)
    await desk.getByLabel(/e-mail address/).fill('agency@agency.example')
    await desk.getByRole('button', { name: 'Save who answers' }).click()
    const row = desk.getByRole('listitem').filter({ hasText: 'Indonesia' })
    await expect(row.getByText(/Nurul Hakim/)).toBeVisible()

    const agency = await as('agency')
    await expect(agency.getByRole('heading', { level: 1, name: 'What you are asked' })).toBeVisible()
    await expect(agency.getByText('Indonesia: nothing sent yet')).toBeVisible()
    await expect(agency.getByText(/^Answers for .*Indonesia/)).toBeVisible()
    await expectAccessible(agency)
    await agency.goto(new URL(desk.url()).pathname)
    await expect(agency.getByRole('heading', { level: 1 })).not.toHaveText('Before the 21st ARJCC')
    await agency.goto('/')
    await agency.getByRole('link', { name: 'Before the 21st ARJCC' }).first().click()
    await expect(agency.getByRole('heading', { level: 1, name: 'Report on your lines' })).toBeVisible()
    await expectAccessible(agency)
  },
)
