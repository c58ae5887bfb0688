import { describe, expect, test } from 'vitest'
import { Refusal } from '@/lib/kernel/refusal'
import { assertTold, readPlanFile } from '@/lib/plans/rules/read-file'
import { badFiles, menuWorkbook } from './bad-files'

const files = badFiles()

describe('a file that is no plan', () => {
  test.each(files.map((file) => [file.what, file] as const))(
    '%s is refused in one sentence',
    async (_what, { bytes, name, says }) => {
      const before = performance.now()
      const refusal = await readPlanFile(bytes, name).catch((error: unknown) => error)
      expect(refusal).toBeInstanceOf(Refusal)
      const { message } = refusal as Refusal
      expect(message).toContain(says)
      expect(message).toMatch(/^[A-Z“].*[.?]$/)
      expect(message.length).toBeLessThan(200)
      expect(performance.now() - before).toBeLessThan(10_000)
    },
  )

  test('a table without a column of a plan is shown with its columns to be told, and is no plan for the terminal', async () => {
    const { reading, tables } = await readPlanFile(await menuWorkbook(), 'menu.xlsx')
    expect(reading.warnings.map(({ kind }) => kind)).toContain('no-heading-row')
    expect(tables).toHaveLength(1)
    expect(() => {
      assertTold(reading)
    }).toThrow('No column of a plan was recognised')
  })
})
