import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { planAsPdf } from '../plans/reading/plan-as-pdf'
import { paragraph, wordFile } from '../plans/reading/word-files'

const folder = mkdtempSync(join(tmpdir(), 'cochair-plan-'))

afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

/** Types one line at the terminal, in a house that has no database yet. */
function cochair(...line: readonly string[]): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'lib/cli/cochair.ts', ...line],
    {
      encoding: 'utf8',
      timeout: 60_000,
      env: {
        NODE_ENV: 'production',
        PATH: process.env.PATH,
        COCHAIR_DATA: folder,
        DATABASE_URL: `file:${join(folder, 'house.db')}`,
      },
    },
  )
  return { code: status, out: stdout, err: stderr }
}

const texts = [
  '1. POLITICAL COOPERATION',
  '1.1. Dialogue',
  '1.1.1. Hold yearly consultations;',
  '1.1.3. Exchange visits of young diplomats.',
]
const told = {
  parts: [
    {
      reference: '1',
      title: 'POLITICAL COOPERATION',
      sections: [
        {
          reference: '1.1',
          title: 'Dialogue',
          lines: [
            { reference: '1.1.1', text: 'Hold yearly consultations;' },
            { reference: '1.1.3', text: 'Exchange visits of young diplomats.' },
          ],
        },
      ],
    },
  ],
  counts: { parts: 1, sections: 1, lines: 2 },
}

describe('the terminal reads a plan in', { timeout: 60_000 }, () => {
  test.each([
    ['plain text', () => file('plan.txt', texts.join('\n'))],
    ['Word', () => file('plan.docx', wordFile({ body: texts.map((text) => paragraph(text)).join('') }))],
    ['PDF', () => file('plan.pdf', planAsPdf(texts))],
  ])('%s, printed as one JSON document and nothing else', (_format, make) => {
    const { code, out } = cochair('plan', 'import', make(), '--dry-run', '--json')
    expect(code).toBe(0)
    const { warnings, ...plan } = JSON.parse(out) as { warnings: unknown[] }
    expect(plan).toEqual(told)
    expect(warnings).toContainEqual({
      kind: 'gap',
      line: expect.any(Number) as number,
      message: 'There is no 1.1.2 between 1.1.1 and 1.1.3.',
    })
  })

  test('a table, with the headings of its columns', () => {
    const csv = 'No.,Action line\n1.1.1,Hold yearly consultations\n1.1.2,Exchange visits\n'
    const { code, out } = cochair('plan', 'import', file('plan.csv', csv), '--dry-run', '--json')
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({
      counts: { lines: 2 },
      parts: [{ sections: [{ lines: [{ reference: '1.1.1' }, { reference: '1.1.2' }] }] }],
    })
  })

  test('a broken file is refused in one sentence, and so is saving where nobody runs a desk', () => {
    const broken = cochair('plan', 'import', file('broken.docx', 'no document'), '--json')
    expect(broken).toEqual({
      code: 1,
      out: '',
      err: 'The file is called .docx but holds plain text. Check whether it is the right one.\n',
    })
    const nobody = cochair('plan', 'import', file('plan.txt', texts.join('\n')))
    expect(nobody).toMatchObject({ code: 1, err: 'Nobody runs a desk in this house yet.\n' })
    expect(cochair('plan', 'import', join(folder, 'missing.txt'))).toMatchObject({ code: 1 })
  })

  test('a line typed wrongly is told apart, and help says what there is', () => {
    expect(cochair('plan', 'import').code).toBe(2)
    expect(cochair('plan', 'import', 'x.txt', '--nonsense').code).toBe(2)
    expect(cochair('plan', 'import', 'x.txt', '--from', 'yesterday').code).toBe(2)
    const help = cochair('plan', 'import', '--help')
    expect(help.code).toBe(0)
    expect(help.out).toContain('--dry-run')
  })
})
