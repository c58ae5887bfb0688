import type { Page } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { fileBehind, wordsOfCopy } from './support/copies'
import { expect, expectAccessible, journey } from './support/journey'

journey(
  'the desk writes down by key what the 18th ARSOM came to, strikes a slip out and takes that back',
  async ({ as }) => {
    const page = await as('desk')
    await openOutcomes(page)
    const items = page.locator('section[data-item]')
    await expect(items.first()).toHaveAttribute('data-chosen', '')
    await page.keyboard.press('j')
    await expect(items.nth(1)).toHaveAttribute('data-chosen', '')
    await page.keyboard.press('t')
    const sentence = page.getByLabel('The sentence')
    await expect(sentence).toBeFocused()
    await sentence.fill('the legal advisers with the reply by the end of the month.')
    await page.getByLabel('Who may read it').selectOption('ASEAN')
    await expectAccessible(page)
    await sentence.press('Enter')
    await expect(page.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible()
    const line = page.getByText('with the reply by the end of the month.')
    await expect(line).toBeVisible()

    await page.getByRole('button', { name: /^Strike out: the legal advisers/ }).click()
    await expect(line).toBeHidden()
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(line).toBeVisible()

    await page.getByRole('button', { name: /^Change: the legal advisers/ }).click()
    await page.getByLabel('The sentence').fill('the legal advisers with the joint reply by June.')
    await page.getByRole('button', { name: 'Save it' }).click()
    await expect(page.getByText('with the joint reply by June.')).toBeVisible()

    await page.getByRole('button', { name: /^Follow up: the legal advisers/ }).click()
    const form = page.getByRole('form', { name: 'Follow-up' })
    await form.getByLabel('What').fill('Collect the answers of the legal advisers')
    await form.getByRole('button', { name: 'Assign it' }).click()
    await expect(form.getByText('Choose who is to do it.')).toBeVisible()
    await form.getByLabel('Who').selectOption({ label: 'Thailand' })
    await form.getByLabel('By when').fill('2023-03-15')
    await expectAccessible(page)
    await form.getByRole('button', { name: 'Assign it' }).click()
    await expect(page.getByText('Collect the answers of the legal advisers')).toBeVisible()
    await expect(page.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible()

    await page.reload()
    await expect(page.getByText('with the joint reply by June.')).toBeVisible()
    await page.getByRole('link', { name: 'Follow-ups' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Follow-ups' })).toBeVisible()
    await expect(page.getByText('Collect the answers of the legal advisers')).toBeVisible()
  },
)

journey(
  'the owner says where a follow-up stands, from Today; the partner never sees an ASEAN line',
  async ({ as }) => {
    const thailand = await as('thailand')
    await thailand.getByRole('link', { name: 'Name a host and a focal point for the youth exchange' }).click()
    await expect(thailand.getByRole('heading', { level: 1, name: 'Follow-ups' })).toBeVisible()
    const form = thailand.getByRole('form', { name: 'Say where it stands' })
    await form.getByLabel('Where it stands').selectOption('ON_GOING')
    await form.getByLabel('In words').fill('A host is found; the focal point follows.')
    await expectAccessible(thailand)
    await form.getByRole('button', { name: 'Report' }).click()
    await expect(thailand.getByRole('region', { name: 'Reported so far' })).toContainText('A host is found')
    await expect(thailand.getByRole('table')).toContainText('A host is found')

    const partner = await as('partner')
    await partner.goto('/follow-ups')
    await expect(partner.getByText('Send a concept note for the training course')).toBeVisible()
    await expect(partner.getByText('joint paragraph')).toHaveCount(0)
    await partner.getByRole('button', { name: 'Status' }).click()
    await partner.getByRole('menuitemcheckbox', { name: 'Overdue' }).click()
    await expect(partner).toHaveURL(/status=overdue/)
    await expect(partner.getByText('Send a concept note for the training course')).toBeHidden()
    await openOutcomes(partner)
    await expect(partner.getByText('that the experts of both sides meet')).toBeVisible()
    await expect(partner.getByText('joint paragraph')).toHaveCount(0)
    await expect(partner.getByRole('button', { name: 'Write an outcome' })).toHaveCount(0)
    await expectAccessible(partner)
  },
)

journey(
  'the follow-up matrix is taken away for the partner, without what is of ASEAN alone',
  async ({ as }) => {
    const page = await as('desk')
    await page.goto('/follow-ups')
    // they lie under the meetings, in the rail as in the trail
    const rail = page.getByRole('navigation', { name: 'Main', exact: true })
    await expect(rail.getByRole('link', { name: 'Meetings' })).toHaveAttribute('aria-current', 'page')
    await page.getByRole('link', { name: 'Take a copy' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Copy of the follow-ups' })).toBeVisible()
    await expect(page.getByText('Not in this copy')).toBeVisible()
    await expectAccessible(page)
    const forAll = await wordsOfCopy(page)
    for (const words of [forAll.docx, forAll.pdf]) {
      expect(words).toContain('concept note for the training course')
      expect(words).not.toContain('joint paragraph')
    }
    await page.getByLabel('For whom').selectOption('ASEAN')
    await page.getByRole('button', { name: 'Show this copy' }).click()
    await expect(page).toHaveURL(/audience=ASEAN$/)
    const { name, bytes } = await fileBehind(page, 'Download XLSX')
    expect(name).toMatch(/^Follow-ups .*ASEAN only.*\.xlsx$/)
    const sheets = Object.values(unzipSync(bytes)).map((part) => strFromU8(part))
    expect(sheets.join('\n')).toContain('joint paragraph')
  },
)

async function openOutcomes(page: Page): Promise<void> {
  await page.goto('/meetings?when=past')
  await page.getByRole('link', { name: '18th ARSOM' }).click()
  await page.getByRole('link', { name: 'Outcomes' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Outcomes' })).toBeVisible()
}
