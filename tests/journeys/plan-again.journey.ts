import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { fileBehind } from './support/copies'
import { expect, expectAccessible, journey } from './support/journey'
import { look } from './support/look'
import { docx, readPlanIn, report } from './support/plans'

const first = [
  '1. POLITICAL COOPERATION',
  '1.1. Dialogue',
  '1.1.1. Hold a yearly dialogue of senior officials;',
  '1.1.2. Exchange visits of diplomats;',
  '1.1.3. Train young diplomats in negotiation.',
  '2. ECONOMIC COOPERATION',
  '2.1. Trade',
  '2.1.1. Hold a trade fair every second year;',
  '2.1.2. Publish a guide for small enterprises.',
]
const second = [
  '1. POLITICAL COOPERATION',
  '1.1. Dialogue',
  '1.1.1. Hold a yearly dialogue of senior officials;',
  '1.1.2. Exchange visits of senior diplomats and their staff;',
  '1.1.4. Convene a network of think tanks.',
  '2. ECONOMIC COOPERATION',
  '2.1. Trade',
  '2.1.1. Hold a trade fair every second year;',
  '2.1.2. Survey the ports of the region together.',
  '3. CULTURE',
  '3.1. Education',
  '3.1.1. Exchange students of the arts.',
]
const years = { from: '2021-01-01', to: '2025-12-31' }

journey(
  'another edition is laid beside the plan by number; what is accepted changes, what was tracked stays',
  async ({ as }) => {
    const page = await as('desk')
    const plan = await readPlanIn(page, first, { title: 'Twice read', ...years })
    await report(page, plan, '1.1.2', 'On-going')

    await page.goto(plan)
    await page.getByRole('button', { name: 'Change the plan' }).click()
    await page.getByRole('menuitem', { name: 'Another edition of the text' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Read another edition in' })).toBeVisible()
    await expectAccessible(page)
    await look(page, 'edition-choose')
    await page.getByLabel('The other edition').setInputFiles(docx('second edition.docx', second))
    await expect(page.getByText('2 lines changed, 2 new, 0 back again, 1 gone, 2 the same.')).toBeVisible()
    await expectAccessible(page)
    await look(page, 'edition-difference')

    // another text under an old number and a line that is gone are never ticked beforehand
    await expect(page.getByRole('checkbox', { name: /2\.1\.2/ })).not.toBeChecked()
    await expect(page.getByRole('checkbox', { name: /1\.1\.3/ })).not.toBeChecked()
    await page.getByRole('checkbox', { name: /3\.1\.1/ }).uncheck()
    await page.getByRole('button', { name: 'Take over 2 changes' }).click()
    await expect(page.getByRole('row', { name: /1\.1\.4/ })).toBeVisible()
    const visits = page.getByRole('row', { name: /1\.1\.2/ })
    await expect(visits).toContainText('senior diplomats and their staff')
    await expect(visits).toContainText('On-going')
    await expect(page.getByRole('row', { name: /1\.1\.3/ })).toBeVisible()
    await expect(page.getByText('Exchange students of the arts')).toHaveCount(0)

    await visits.getByRole('link', { name: '1.1.2', exact: true }).click()
    await expect(page.getByText('Line 1.1.2 was reported on.')).toBeVisible()
    await expectAccessible(page)

    // what was left is offered again; a line that is gone keeps its history
    await page.goto(`${plan}/import`)
    await page.getByLabel('The other edition').setInputFiles(docx('second edition.docx', second))
    await page.getByRole('checkbox', { name: /1\.1\.3/ }).check()
    await page.getByRole('button', { name: 'Take over 2 changes' }).click()
    await expect(page.getByRole('row', { name: /3\.1\.1/ })).toBeVisible()
    await expect(page.getByRole('row', { name: /1\.1\.3/ })).toHaveCount(0)
  },
)

journey(
  'the matrix goes out as XLSX, comes back filled in, and is taken over cell by cell, all or nothing',
  async ({ as }) => {
    const page = await as('desk')
    const plan = await readPlanIn(page, first, { title: 'Out and back', ...years })
    await page.goto(`${plan}/report`)
    await page.getByLabel('Paper').selectOption('matrix')
    await page.getByRole('button', { name: 'Show this copy' }).click()
    await expect(page.getByRole('article', { name: /Implementation matrix/ })).toBeVisible()
    const { bytes } = await fileBehind(page, 'Download XLSX')

    // meanwhile the desk reports on a line itself
    await report(page, plan, '2.1.1', 'Addressed')

    await page.goto(plan)
    await page.getByRole('button', { name: 'Change the plan' }).click()
    await page.getByRole('menuitem', { name: 'A matrix that came back' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Read a returned matrix in' })).toBeVisible()
    await expectAccessible(page)
    const field = page.getByLabel('The matrix that came back')
    await field.setInputFiles({
      name: 'matrix.xlsx',
      mimeType: 'application/zip',
      buffer: Buffer.from('none'),
    })
    await expect(page.getByText(/but holds plain text/)).toBeVisible()
    await expectAccessible(page)

    const returned = filledIn(bytes, {
      '1.1.1': { D: 'Completed', H: '=cmd <b>said by the focal point</b>' },
      '1.1.2': { D: 'On-going' },
      '1.1.3': { D: 'Implemented' },
      '2.1.1': { D: 'On-going' },
      '2.1.2': { C: 'Malaysia, Singapore' },
    })
    await field.setInputFiles({ name: 'matrix.xlsx', mimeType: 'application/zip', buffer: returned })
    await expect(page.getByText('5 rows with changes, 0 the same.')).toBeVisible()
    await expect(page.getByText('Say what shows that the line is completed.')).toBeVisible()
    await expect(page.getByText('“Implemented” is no status.')).toBeVisible()
    await expect(page.getByText('The line has changed since the sheet was taken out')).toBeVisible()
    await expect(page.getByRole('checkbox', { name: 'Take over line 2.1.1' })).not.toBeChecked()
    await expect(page.getByRole('checkbox', { name: 'Take over line 1.1.3' })).toBeDisabled()
    await expectAccessible(page)
    await look(page, 'returned')

    // somebody changes a line while the officer reads: nothing at all is saved, and the row says why
    const other = await page.context().newPage()
    await report(other, plan, '1.1.2', 'Addressed')
    await other.close()
    await page.getByLabel('Evidence or reason').first().fill('The report of the dialogue')
    await expect(page.getByRole('checkbox', { name: 'Take over line 1.1.1' })).toBeChecked()
    await page.getByRole('button', { name: 'Take over 3 rows' }).click()
    await expect(page.getByText(/Nothing was saved, because of 1\.1\.2/)).toBeVisible()
    await expect(page.getByText('The line has changed since the matrix was read in.')).toBeVisible()
    await expectAccessible(page)
    await look(page, 'returned-refused')

    // read in once more, the row tells what happened meanwhile and is no longer ticked; what was typed is still there
    await page.getByRole('button', { name: 'Read it in once more' }).click()
    await expect(page.getByText('The line has changed since the sheet was taken out')).toHaveCount(2)
    await expect(page.getByRole('checkbox', { name: 'Take over line 1.1.2' })).not.toBeChecked()
    await expect(page.getByLabel('Evidence or reason').first()).toHaveValue('The report of the dialogue')
    await page.getByRole('button', { name: 'Take over 2 rows' }).click()
    await expect(page.getByText('3 rows with changes, 2 the same.')).toBeVisible()
    await page.goto(plan)
    await expect(page.getByRole('row', { name: /1\.1\.1/ })).toContainText('Completed')
    await expect(page.getByRole('row', { name: /1\.1\.1/ })).toContainText(
      '=cmd <b>said by the focal point</b>',
    )
    await expect(page.getByRole('row', { name: /2\.1\.2/ })).toContainText('Malaysia')
    await expect(page.getByRole('row', { name: /2\.1\.1/ })).toContainText('Addressed')

    // it goes out once more and comes back with cells emptied: each is told, and none is emptied unless the desk says so
    await page.goto(`${plan}/report`)
    await page.getByLabel('Paper').selectOption('matrix')
    await page.getByRole('button', { name: 'Show this copy' }).click()
    await expect(page.getByRole('article', { name: /Implementation matrix/ })).toBeVisible()
    const again = await fileBehind(page, 'Download XLSX')
    await page.goto(`${plan}/return`)
    await expect(
      page.getByText('3 rows with changes, 2 the same. Your preview was kept on this device.'),
    ).toBeVisible()
    await page.getByRole('button', { name: 'Choose another file' }).click()
    await page.getByLabel('The matrix that came back').setInputFiles({
      name: 'matrix.xlsx',
      mimeType: 'application/zip',
      buffer: filledIn(again.bytes, { '2.1.2': { C: '' }, '1.1.2': { D: '' } }),
    })
    await expect(page.getByText('2 rows with changes, 3 the same.')).toBeVisible()
    await expect(page.getByText('A line always has a status. It stays.')).toBeVisible()
    await expect(page.getByRole('checkbox', { name: 'Take over line 1.1.2' })).toBeDisabled()
    await expect(page.getByRole('button', { name: 'Take over 0 rows' })).toBeDisabled()
    await page.getByRole('checkbox', { name: /Empty it: .*Malaysia, Singapore/ }).check()
    await expect(page.getByRole('checkbox', { name: 'Take over line 2.1.2' })).toBeChecked()
    await expectAccessible(page)
    await look(page, 'returned-emptied')

    // a reload loses nothing
    await page.reload()
    await expect(page.getByText('Your preview was kept on this device.')).toBeVisible()
    await expect(page.getByRole('checkbox', { name: /Empty it: .*Malaysia, Singapore/ })).toBeChecked()
    await page.getByRole('button', { name: 'Take over 1 row' }).click()
    await expect(page.getByText('1 row with changes, 4 the same.')).toBeVisible()
    await page.goto(plan)
    await expect(page.getByRole('row', { name: /2\.1\.2/ })).not.toContainText('Malaysia')
  },
)

type Cells = Readonly<Record<string, Readonly<Record<string, string>>>>

/** The workbook as a focal point would fill it in: other words in some cells of some lines. */
function filledIn(workbook: Uint8Array, cells: Cells): Buffer {
  const parts = unzipSync(workbook)
  const [sheet, strings] = ['xl/worksheets/sheet1.xml', 'xl/sharedStrings.xml']
  const words = [...strFromU8(parts[strings] ?? new Uint8Array()).matchAll(/<si>.*?<\/si>/gs)].map(([item]) =>
    item.replace(/<[^>]+>/g, ''),
  )
  const xml = strFromU8(parts[sheet] ?? new Uint8Array()).replace(/<row [^>]*>.*?<\/row>/gs, (row) => {
    const reference = words[Number(/<c r="A\d+"[^>]*t="s"><v>(\d+)</.exec(row)?.[1] ?? -1)] ?? ''
    return Object.entries(cells[reference] ?? {}).reduce(
      (filled, [column, text]) =>
        filled.replace(
          new RegExp(`<c r="(${column}\\d+)"[^>]*?(?:/>|>.*?</c>)`),
          (_, place: string) => `<c r="${place}" t="inlineStr"><is><t>${escaped(text)}</t></is></c>`,
        ),
      row,
    )
  })
  return Buffer.from(zipSync({ ...parts, [sheet]: strToU8(xml) }))
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
