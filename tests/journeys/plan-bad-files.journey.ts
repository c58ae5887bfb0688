import { rmSync, writeFileSync } from 'node:fs'
import { badFiles, menuWorkbook } from '../plans/reading/bad-files'
import { tableAsPdf } from '../plans/reading/plan-as-pdf'
import { expect, expectAccessible, journey } from './support/journey'
import { look } from './support/look'
import { docx } from './support/plans'

const good = [
  '1. POLITICAL COOPERATION',
  '1.1. Dialogue',
  '1.1.1. Hold a dialogue;',
  '1.1.2. Exchange visits.',
]

journey(
  'files that are no plan are refused one after the other in the same form, which then takes a good one',
  async ({ as }) => {
    const page = await as('desk')
    await page.goto('/plans/import')
    const field = page.getByLabel('The text of the plan')
    // the one over the limit is too large for this way in; the browser refuses it by its size alone
    for (const { what, name, bytes, says } of badFiles().filter(
      ({ what: it }) => it !== 'a file over the limit',
    )) {
      await field.setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) })
      await expect(page.getByText(says), what).toBeVisible()
      await expect(field).toHaveAccessibleDescription(new RegExp(says))
      await expect(field).toBeEnabled()
    }
    await expectAccessible(page)
    await look(page, 'refused')
    await page.getByRole('button', { name: 'Try this file again' }).click()
    await expect(page.getByText('The file is empty.')).toBeVisible()

    // a program is put right on the disk and chosen once more by the same name
    const again = { name: 'plan.docx', mimeType: 'application/octet-stream' }
    await field.setInputFiles({ ...again, buffer: Buffer.from('MZ') })
    await expect(page.getByText('but holds plain text')).toBeVisible()
    await field.setInputFiles({ ...again, buffer: docx('plan.docx', good).buffer })
    await expect(page.getByText('2 lines in 1 part and 1 section, read from plan.docx.')).toBeVisible()
    await page.getByRole('button', { name: 'Choose another file' }).click()

    // a table without headings is not refused: one says what its columns hold
    await field.setInputFiles({ ...again, name: 'menu.xlsx', buffer: Buffer.from(await menuWorkbook()) })
    await expect(page.getByRole('button', { name: /No row with headings was recognised/ })).toBeVisible()
    await expect(page.getByLabel('Column 1')).toHaveValue('text')
    await page.getByLabel('Column 2').selectOption('remarks')
    await expect(page.getByText('The tables were read again.')).toBeVisible()
    await expect(page.getByLabel('Column 2')).toBeVisible()
    await expectAccessible(page)
    await look(page, 'columns')
    await page.getByRole('button', { name: 'Choose another file' }).click()

    // nothing of all this was saved
    await page.goto('/plans')
    await expect(page.getByRole('link', { name: /menu|dialogue/i })).toHaveCount(0)
  },
)

journey(
  'a file that is gone from the disk when it is sent once more is told from a server out of reach',
  async ({ as }, info) => {
    const page = await as('desk')
    await page.goto('/plans/import')
    const path = info.outputPath('plan.docx')
    writeFileSync(path, docx('plan.docx', good).buffer)
    await page.route('**/api/plans/read', (route) => route.abort())
    await page.getByLabel('The text of the plan').setInputFiles(path)
    await expect(page.getByText('The server could not be reached. The file is still chosen.')).toBeVisible()
    rmSync(path)
    await page.unroute('**/api/plans/read')
    await page.getByRole('button', { name: 'Try this file again' }).click()
    await expect(page.getByText('The file is no longer where it was')).toBeVisible()
  },
)

journey('a table in a PDF is read column by column, and the officer is told', async ({ as }) => {
  const page = await as('desk')
  const rows = [
    ['1. POLITICAL COOPERATION'],
    ['1.1 Dialogue'],
    ['1.1.1', 'Hold a dialogue', 'Malaysia', '2022'],
  ]
  const bytes = tableAsPdf(['No.', 'Action line', 'Lead agency', 'Time frame'], rows)
  await page.goto('/plans/import')
  await page
    .getByLabel('The text of the plan')
    .setInputFiles({ name: 'matrix.pdf', mimeType: 'application/pdf', buffer: Buffer.from(bytes) })
  await expect(page.getByText('1 line in 1 part and 1 section, read from matrix.pdf.')).toBeVisible()
  await expect(page.getByRole('button', { name: /The PDF holds a table/ })).toBeVisible()
  await page.getByText('Columns', { exact: true }).click()
  await expect(page.getByLabel('Lead agency')).toHaveValue('lead')
  await expectAccessible(page)
  await look(page, 'pdf-table')
})

journey(
  'five hundred lines are set right by the keyboard alone, with the counts in sight',
  async ({ as }) => {
    const page = await as('desk')
    await page.goto('/plans/import')
    await page.getByLabel('The text of the plan').setInputFiles(docx('large.docx', largePlan()))
    const counts = page.getByText(/read from large\.docx\./)
    await expect(counts).toHaveText('500 lines in 5 parts and 50 sections, read from large.docx.')
    const tree = page.getByRole('tree', { name: 'The plan as it was read' })
    const row = (name: RegExp) => tree.getByRole('treeitem', { name }).first()
    const told = page.getByRole('status').filter({ hasText: /\S/ }).first()

    await row(/^1 PART 1/).focus()
    await expect(row(/^1 PART 1/)).toContainText('100 lines')
    await expect(row(/^1\.1 Section 1 /)).toContainText('10 lines')

    // each step is timed in the page itself, from the key to the next frame that is drawn
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await expect(row(/^1\.1\.1 /)).toBeFocused()
    await page.keyboard.press('Alt+ArrowDown')
    await expect(told).toContainText('was moved down.')
    await page.keyboard.press('m')
    await expect(counts).toContainText('499 lines')
    await page.keyboard.press('Delete')
    await expect(counts).toContainText('498 lines')
    await page.keyboard.press('s')
    await expect(counts).toContainText('51 sections')
    await page.keyboard.press('p')
    await expect(counts).toContainText('6 parts')
    for (const _ of [1, 2, 3, 4, 5]) await page.keyboard.press('Control+z')
    await expect(counts).toHaveText('500 lines in 5 parts and 50 sections, read from large.docx.')
    await page.keyboard.press('Control+Shift+z')

    // split in the window that Enter opens: the cursor is put by the keyboard, too
    await page.keyboard.press('Control+z')
    await row(/^1\.1\.2 /).focus()
    await page.keyboard.press('Enter')
    const text = page.getByLabel('Text of the line')
    await text.focus()
    await page.keyboard.press('Control+Home')
    for (const _ of Array.from({ length: 5 })) await page.keyboard.press('ArrowRight')
    await page.getByRole('button', { name: 'Split at the cursor' }).press('Enter')
    await expect(counts).toContainText('501 lines')
    await expect(tree.getByRole('treeitem', { selected: true })).toBeFocused()

    const milliseconds = await page.evaluate(async () => {
      const times: number[] = []
      for (let step = 0; step < 10; step += 1) {
        const before = performance.now()
        document.activeElement?.dispatchEvent(
          new KeyboardEvent('keydown', { key: 'ArrowDown', altKey: true, bubbles: true, cancelable: true }),
        )
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
        times.push(performance.now() - before)
      }
      return times.sort((one, other) => one - other)[5] ?? 0
    })
    expect(milliseconds).toBeLessThan(1000)
    journey
      .info()
      .annotations.push({ type: 'a move among 500 lines', description: `${milliseconds.toFixed(0)} ms` })
    await look(page, 'large')
  },
)

journey('every thing to look at leads to its place in the source', async ({ as }) => {
  const page = await as('desk')
  await page.goto('/plans/import')
  const texts = [
    'PLAN OF ACTION',
    'Recalling the good relations of both sides, and their wish to go on,',
    '1. POLITICAL COOPERATION',
    '1.1. Dialogue',
    '1.1.1. Hold a dialogue. Establish a roster of speakers.',
    '1.1.4. Exchange visits;',
    '1.1.4. Exchange students;',
    '1.1.3. Exchange teachers.',
    'Adopted in Phnom Penh on the fifth of August.',
  ]
  await page.getByLabel('The text of the plan').setInputFiles(docx('traps.docx', texts))
  const list = page.getByRole('complementary').getByRole('list').first()
  const warnings = list.getByRole('button')
  await expect(warnings.first()).toBeVisible()
  const seen: string[] = []
  for (const warning of await warnings.all()) {
    const message = await warning.innerText()
    await warning.click()
    const place = /paragraph \d+/.exec(message)?.[0] ?? ''
    expect(message).toMatch(/paragraph \d+/)
    const target = page
      .locator('[data-row]:focus, li[id^="aside-"]:visible')
      .filter({ hasText: place })
      .first()
    await expect(target, message).toBeInViewport()
    seen.push(message)
  }
  expect(seen.join('\n')).toMatch(/two measures/)
  expect(seen.join('\n')).toMatch(/There is no/)
  await expectAccessible(page)
})

function largePlan(): readonly string[] {
  const texts: string[] = []
  for (const part of [1, 2, 3, 4, 5]) {
    texts.push(`${String(part)}. PART ${String(part)}`)
    for (let section = 1; section <= 10; section += 1) {
      texts.push(`${String(part)}.${String(section)}. Section ${String(section)} of the part`)
      for (let line = 1; line <= 10; line += 1)
        texts.push(
          `${String(part)}.${String(section)}.${String(line)}. Hold consultations of officials on topic ${String(line)};`,
        )
    }
  }
  return texts
}
