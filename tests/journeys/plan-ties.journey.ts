import { expect, expectAccessible, journey } from './support/journey'
import { look } from './support/look'
import { readPlanIn, report } from './support/plans'

const before = [
  '1. POLITICAL COOPERATION',
  '1.1. Dialogue',
  '1.1.1. Hold a yearly dialogue of senior officials;',
  '1.1.2. Exchange visits of diplomats and trainers;',
  '1.1.3. Train young diplomats in negotiation;',
  '1.1.4. Publish a joint history of the dialogue.',
]
const after = [
  '1. POLITICAL AND SECURITY COOPERATION',
  '1.1. Dialogue',
  '1.1.1. Convene a dialogue on maritime safety;',
  '1.1.2. Hold a yearly dialogue of senior officials;',
  '1.1.3. Exchange visits of diplomats and of trainers.',
]
const sector = [
  '1. TRAINING',
  '1.1. Courses',
  '1.1.1. Hold courses for young diplomats;',
  '1.1.2. Print a handbook.',
]

journey(
  'unfinished lines are carried over to the next plan in bulk, each with a link back',
  async ({ as }) => {
    const page = await as('desk')
    const old = await readPlanIn(page, before, { title: 'Five years', from: '2016-01-01', to: '2020-12-31' })
    await report(page, old, '1.1.4', 'Addressed')
    const next = await readPlanIn(page, after, { title: 'Next years', from: '2026-01-01', to: '2030-12-31' })
    const name = await page.getByRole('heading', { level: 1 }).innerText()

    await page.goto(old)
    await page.getByRole('button', { name: 'Change the plan' }).click()
    await page.getByRole('menuitem', { name: 'Carry unfinished lines over' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Carry lines over' })).toBeVisible()
    await page.getByLabel('Over to').selectOption({ label: name })
    await page.getByRole('button', { name: 'Show its lines' }).click()
    await expect(page.getByRole('group', { name: 'Line 1.1.1' })).toContainText('Most like line 1.1.2.')
    await expectAccessible(page)
    await look(page, 'carry-over')

    await page.getByRole('button', { name: 'Take every proposal and add the rest' }).click()
    const visits = page.getByRole('group', { name: 'Line 1.1.2' })
    await expect(visits.getByLabel('Number of the line')).toHaveValue('1.1.3')
    await visits.getByLabel('Number of the line').fill('9.9.9')
    await expect(visits.getByText('The other plan has no line of this number.')).toBeVisible()
    await expectAccessible(page)
    await expect(page.getByRole('button', { name: 'Carry 4 lines over' })).toBeDisabled()
    await visits.getByLabel('Number of the line').fill('1.1.3')
    await page
      .getByRole('group', { name: 'Line 1.1.4' })
      .getByLabel('What becomes of it')
      .selectOption('leave')
    await look(page, 'carry-over-chosen')
    await page.getByRole('button', { name: 'Carry 3 lines over' }).click()

    await expect(page).toHaveURL(new RegExp(`${next}$`))
    await expect(page.getByText('Train young diplomats in negotiation')).toBeVisible()
    await expectAccessible(page)
    await page
      .getByRole('row', { name: /1\.1\.3/ })
      .getByRole('link', { name: '1.1.3', exact: true })
      .click()
    await expect(page.getByRole('heading', { level: 1, name: /1\.1\.3/ })).toBeVisible()
    await expect(page.getByText('Carried over from', { exact: true })).toBeVisible()
    await expectAccessible(page)
    await look(page, 'carried-line')
    await page.getByRole('link', { name: /^Line 1\.1\.2, Five years/ }).click()
    await expect(page.getByText('Goes on in')).toBeVisible()
    await expect(page.getByRole('link', { name: /^Line 1\.1\.3, Next years/ })).toBeVisible()

    // the line that was left is still there to carry over, the others are not
    await page.goto(`${old}/carry-over?into=${next.split('/').at(-1) ?? ''}`)
    await expect(page.getByRole('group', { name: /^Line/ })).toHaveCount(1)
  },
)

journey(
  'the lines of a sector’s plan serve lines of the plan of action, and what is held there counts for them',
  async ({ as }) => {
    const page = await as('desk')
    const action = await readPlanIn(page, before, { title: 'Served', from: '2021-01-01', to: '2025-12-31' })
    const name = await page.getByRole('heading', { level: 1 }).innerText()
    const work = await readPlanIn(page, sector, {
      title: 'Serving',
      kind: 'SECTOR_PLAN',
      from: '2022-01-01',
      to: '2025-12-31',
    })

    await page.getByRole('button', { name: 'Change the plan' }).click()
    await page.getByRole('menuitem', { name: 'What its lines serve' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'What the lines serve' })).toBeVisible()
    await page.getByLabel('Plan of action').selectOption({ label: name })
    await page.getByRole('button', { name: 'Show its lines' }).click()
    const courses = page.getByRole('group', { name: 'Line 1.1.1' })
    await courses.getByLabel('Serves the lines').fill('1.1.3, 7.7')
    await expect(courses.getByText('There is no line 7.7.')).toBeVisible()
    await expectAccessible(page)
    await courses.getByLabel('Serves the lines').fill('1.1.3, 1.1.2')
    await expect(courses.getByText(/Train young diplomats in negotiation/)).toBeVisible()
    await look(page, 'serving')
    await page.getByRole('button', { name: 'Save 1 line' }).click()
    await expect(page.getByText('1 line saved.')).toBeVisible()
    await page.reload()
    await expect(courses.getByLabel('Serves the lines')).toHaveValue('1.1.3, 1.1.2')
    await expectAccessible(page)

    await page.goto(`${work}/activities`)
    await page.getByRole('link', { name: 'Record an activity' }).first().click()
    await expect(page.getByRole('heading', { level: 1, name: 'Record an activity' })).toBeVisible()
    await page.getByLabel('Title').fill('A course in Phnom Penh')
    await page.getByLabel('First day').fill('2023-02-01')
    await page.getByLabel('Last day').fill('2023-02-03')
    await page.getByRole('combobox', { name: 'Lines it serves' }).fill('Hold courses for young')
    await page.getByRole('option', { name: '1.1.1 Hold courses for young diplomats;', exact: true }).click()
    await page.getByLabel('State').selectOption({ label: 'Held' })
    await page.getByRole('button', { name: 'Record the activity' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'A course in Phnom Penh' })).toBeVisible()

    await page.goto(`${action}?find=1.1.3`)
    await expect(page.getByRole('row', { name: /1\.1\.3/ })).toContainText('Feb 2023')
    await page
      .getByRole('row', { name: /1\.1\.3/ })
      .getByRole('link', { name: '1.1.3', exact: true })
      .click()
    await expect(page.getByRole('link', { name: /^Line 1\.1\.1, Serving/ })).toBeVisible()
    await expectAccessible(page)
    await look(page, 'served-line')
  },
)
