import { expect, expectAccessible, journey } from './support/journey'
import { look } from './support/look'
import { openPlan, report } from './support/plans'

journey(
  'the desk asks a focal point by link, gives an answer back, accepts it, and it is history',
  async ({ as, browser }) => {
    const desk = await as('desk')
    await openPlan(desk)
    await desk.getByRole('link', { name: 'Rounds', exact: true }).click()
    await desk.getByRole('link', { name: 'Ask for an update' }).first().click()
    await desk.getByLabel('Title').fill('Before the 19th ARSOM')
    await desk.getByLabel('Words to those who are asked').fill('Kindly say how your lines stand.')
    await desk.getByRole('checkbox', { name: /^Singapore/ }).check()
    await expectAccessible(desk)
    await desk.getByRole('button', { name: 'Open the round' }).click()
    await expect(desk.getByRole('heading', { level: 1, name: 'Before the 19th ARSOM' })).toBeVisible()
    const trail = desk.getByRole('navigation', { name: 'You are here' }).getByRole('listitem')
    await expect(trail).toHaveText([
      'Plans',
      'CPA 2021-2025 (illustrative)',
      'Reporting rounds',
      'Before the 19th ARSOM',
    ])
    await desk.getByRole('button', { name: 'Make a link for Singapore' }).click()
    const address = await desk.getByRole('textbox', { name: 'Link for Singapore' }).inputValue()
    await expectAccessible(desk)

    const guest = await (await browser.newContext()).newPage()
    await guest.goto(address)
    await expect(guest.getByRole('heading', { level: 1, name: 'Report on your lines' })).toBeVisible()
    await expectAccessible(guest)
    const line = guest.locator('fieldset').first()
    const reference = await line.locator('legend').innerText()
    await line.getByLabel(`Status of ${reference}`).selectOption('ADDRESSED')
    await line.getByLabel('What happened').fill('A course was held for forty officials.')
    await line.getByLabel('Evidence or reason').focus()
    await expect(guest.getByRole('status')).toHaveText('Kept.')
    await guest.reload()
    await expect(line.getByLabel('What happened')).toHaveValue('A course was held for forty officials.')
    // somebody with the same link is at it too: neither loses a word, and sending is then a choice
    const other = await guest.context().newPage()
    await other.goto(address)
    const theirs = other.locator('fieldset').first()
    await theirs.getByLabel('What happened').fill('Two courses were held.')
    await theirs.getByLabel('Evidence or reason').focus()
    await expect(other.getByRole('status')).toHaveText('Kept.')
    await line.getByLabel('What happened').fill('A course was held for forty officials in May.')
    await expect(guest.getByRole('status')).toHaveText(
      'Somebody else has changed or sent this answer meanwhile.',
    )
    await expect(line).toContainText('Somebody else has answered here meanwhile:')
    await expect(line).toContainText('Two courses were held. What you send takes its place.')
    await expect(line.getByLabel('What happened')).toHaveValue(
      'A course was held for forty officials in May.',
    )
    await expectAccessible(guest)
    await guest.getByRole('button', { name: 'Send to the desk' }).click()
    await expect(line).toContainText('Waiting for the desk')
    await expect(line).not.toContainText('Somebody else')
    await theirs.getByLabel('What happened').fill('Three courses were held.')
    await expect(theirs).toContainText('You had typed: Addressed')
    await expect(theirs).toContainText('Three courses were held.')
    await expect(theirs).toContainText('Waiting for the desk')
    await other.close()

    await desk.reload()
    await desk.getByRole('button', { name: `Give back line ${reference}…` }).click()
    await desk.getByLabel('What is missing').fill('In which city?')
    await desk.getByRole('button', { name: 'Give back', exact: true }).click()
    await expect(desk.getByText('No answer waits for the desk.')).toBeVisible()

    await guest.reload()
    await expect(line).toContainText('In which city?')
    await line.getByLabel('What happened').fill('A course was held for forty officials in Singapore.')
    await line.getByLabel('Evidence or reason').focus()
    await expect(guest.getByRole('status')).toHaveText('Kept.')
    await guest.getByRole('button', { name: 'Send to the desk' }).click()
    await expect(line).toContainText('Waiting for the desk')

    // the desk itself has reported on the line meanwhile, and is told so before it accepts
    const round = new URL(desk.url()).pathname
    await report(desk, round.split('/rounds')[0] ?? '', reference, 'On-going')
    await desk.goto(round)
    await expect(desk.getByText(/Since this answer was sent the line was reported as on-going/)).toBeVisible()
    await expectAccessible(desk)
    await look(desk, 'answer-overtaken')
    await desk.getByRole('button', { name: `Accept line ${reference}` }).click()
    await expect(desk.getByText('No answer waits for the desk.')).toBeVisible()
    await openPlan(desk)
    await desk.goto(`${desk.url().split('?')[0] ?? ''}?find=${encodeURIComponent(reference)}`)
    await desk.getByRole('link', { name: reference, exact: true }).first().click()
    await expect(desk.getByText('A course was held for forty officials in Singapore.')).toBeVisible()
    await expect(desk.getByText(/Singapore, accepted by Bopha Keo/)).toBeVisible()
    await expectAccessible(desk)

    await guest.goto('/plans')
    await expect(guest).toHaveURL(/sign-in/)
    await guest.context().close()
  },
)

journey(
  'the desk records an activity, holds it, settles what it proposes, and enters money for it',
  async ({ as }) => {
    const page = await as('desk')
    await openPlan(page)
    await page.getByRole('link', { name: 'Activities', exact: true }).click()
    await expectAccessible(page)
    await page.getByRole('link', { name: 'Record an activity' }).click()
    await page.getByRole('combobox', { name: 'Lines it serves' }).fill('1.2.3')
    await page.getByRole('option', { name: /^1\.2\.3 / }).click()
    await page.getByLabel('Title').fill('Seminar of journalists')
    await page.getByLabel('First day').fill('1 Mar 2023')
    await page.getByLabel('Last day').fill('2 Mar 2023')
    await page.getByLabel('Paid by the fund').selectOption('ARDPFF')
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Record the activity' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Seminar of journalists' })).toBeVisible()
    await page.getByRole('button', { name: 'Mark as held' }).click()
    await expect(page.getByRole('button', { name: 'Mark as not held' })).toBeVisible()
    await page.setInputFiles('input[type=file]', {
      name: 'summary.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from('Forty journalists came.'),
    })
    await expect(page.getByRole('link', { name: 'summary.txt' })).toBeVisible()
    await expectAccessible(page)

    await page.getByRole('link', { name: /^Enter money of the ARDPFF/ }).click()
    await page.getByLabel('Amount in USD').fill('12,500')
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Enter money' }).click()
    await expect(page.getByRole('link', { name: 'Seminar of journalists' }).first()).toBeVisible()
    await expectAccessible(page)

    await page.getByRole('link', { name: 'Seminar of journalists' }).first().click()
    await page.getByRole('link', { name: /^1\.2\.3 / }).click()
    await expect(page.getByText('Addressed is proposed')).toBeVisible()
    await page.getByRole('button', { name: 'Report as addressed' }).click()
    await expect(page.getByText('Seminar of journalists, held on 2 March 2023')).toBeVisible()
    await expectAccessible(page)
  },
)
