import { expect, expectAccessible, journey } from './support/journey'
import { look } from './support/look'
import { docx } from './support/plans'

const opening = [
  'ILLUSTRATIVE WORK PLAN ON CLEAN ENERGY',
  '1. POLICY DIALOGUE',
  '1.1. Regular exchange',
  '1.1.1. Hold a yearly dialogue of energy officials;',
  '1.1.2. Publish a joint outlook on energy;',
  '1.1.4. Train officials in energy statistics. Establish a roster of trainers.',
  '2. TECHNOLOGY',
  '2.1. Renewable sources',
  '2.1.1. Organise visits to solar parks;',
  '2.1.2. Exchange data on wind.',
]

journey('a plan in Word is looked over, set right and saved with the counts one has seen', async ({ as }) => {
  const page = await as('desk')
  await page.goto('/plans/import')
  await page
    .getByLabel('The text of the plan')
    .setInputFiles({ ...docx('energy plan.docx', []), buffer: Buffer.from('not a document') })
  await expect(page.getByText('holds plain text')).toBeVisible()
  await expectAccessible(page)

  await page.getByLabel('The text of the plan').setInputFiles(docx('energy plan.docx', opening))
  const tree = page.getByRole('tree', { name: 'The plan as it was read' })
  await expect(page.getByText('5 lines in 2 parts and 2 sections, read from energy plan.docx.')).toBeVisible()
  await expect(page.getByRole('button', { name: /There is no 1.1.3 between/ })).toBeVisible()
  await expectAccessible(page)
  await look(page, 'import-preview')

  await tree.getByRole('treeitem', { name: /Hold a yearly dialogue/ }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('Number', { exact: true })).toBeFocused()
  await page.getByRole('button', { name: 'Cancel' }).click()
  await expect(tree.getByRole('treeitem', { name: /Hold a yearly dialogue/ })).toBeFocused()

  await page.getByRole('button', { name: /seems to hold two measures/ }).click()
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Split here' }).click()
  await expect(page.getByText('6 lines in 2 parts and 2 sections, read from energy plan.docx.')).toBeVisible()
  await tree.getByRole('treeitem', { name: /Exchange data on wind/ }).click()
  await page.keyboard.press('Delete')
  await expect(page.getByText('5 lines in 2 parts and 2 sections, read from energy plan.docx.')).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(page.getByText('6 lines in 2 parts and 2 sections, read from energy plan.docx.')).toBeVisible()

  await page.reload()
  await expect(page.getByText('6 lines in 2 parts and 2 sections, read from energy plan.docx.')).toBeVisible()
  await page.getByLabel('Title of the plan').fill('Illustrative work plan on clean energy')
  await page.getByLabel('Short title').fill(`Clean energy ${String(Date.now()).slice(-6)}`)
  await page.getByLabel('What it is').selectOption('SECTOR_PLAN')
  await page.getByRole('button', { name: 'Save 6 lines in 2 parts and 2 sections' }).click()
  await expect(page.getByText('Please check the marked fields.')).toBeVisible()
  await page.getByLabel('First day').fill('2022-01-01')
  await page.getByLabel('Last day').fill('2025-12-31')
  await page.getByRole('button', { name: 'Save 6 lines in 2 parts and 2 sections' }).click()
  await expect(page.getByRole('heading', { level: 1, name: /clean energy/i })).toBeVisible()
  await expect(page.getByText('Organise visits to solar parks')).toBeVisible()
})
