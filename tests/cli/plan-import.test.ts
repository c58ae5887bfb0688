import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { badFiles, menuWorkbook } from '../plans/reading/bad-files'
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

const text = z.string()
/** What the terminal promises, and nothing beside it. */
const contract = z.strictObject({
  parts: z.array(
    z.strictObject({
      reference: text,
      title: text,
      sections: z.array(
        z.strictObject({
          reference: text,
          title: text,
          lines: z.array(z.strictObject({ reference: text, text: text.min(1) })),
        }),
      ),
    }),
  ),
  counts: z.strictObject({ parts: z.number(), sections: z.number(), lines: z.number() }),
  warnings: z.array(z.strictObject({ kind: text.min(1), line: z.number(), message: text.min(1) })),
})

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

  test.each([
    ['decimal', { parts: 2, sections: 3, lines: 7 }, '1.1.1'],
    ['lettered', { parts: 2, sections: 3, lines: 15 }, '1.1(a)'],
    ['restarting', { parts: 2, sections: 4, lines: 8 }, '1.1.1'],
    ['roman', { parts: 3, sections: 3, lines: 6 }, 'II.3'],
    ['separate', { parts: 2, sections: 3, lines: 4 }, '1.1.1'],
    ['unnumbered-headings', { parts: 2, sections: 4, lines: 6 }, '1'],
  ])('numbers of the style %s, in the very words of the contract', (style, counts, first) => {
    const path = `tests/plans/reading/fixtures/${style}.txt`
    const { code, out, err } = cochair('plan', 'import', path, '--dry-run', '--json')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    const plan = contract.parse(JSON.parse(out))
    expect(plan.counts).toEqual(counts)
    expect(plan.parts[0]?.sections[0]?.lines[0]?.reference).toBe(first)
  })

  test('npm, told to be silent, adds nothing to it', () => {
    const path = 'tests/plans/reading/fixtures/roman.txt'
    const said = ['run', '-s', 'cochair', '--', 'plan', 'import', path, '--dry-run', '--json']
    const { status, stdout } = spawnSync('npm', said, { encoding: 'utf8', timeout: 60_000 })
    expect(status).toBe(0)
    expect(contract.parse(JSON.parse(stdout)).parts[0]?.sections[0]).toMatchObject({
      reference: '',
      title: '',
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

  test('every file that is no plan ends with 1, one sentence on standard error and nothing else', async () => {
    const menu = { name: 'menu.xlsx', bytes: await menuWorkbook(), says: 'No column of a plan' }
    const chosen = badFiles().filter(({ what }) => /bomb|scanned|empty|program/.test(what))
    for (const [at, { name, bytes, says }] of [...chosen, menu].entries()) {
      const { code, out, err } = cochair('plan', 'import', file(`${String(at)}-${name}`, bytes), '--json')
      expect({ code, out }).toEqual({ code: 1, out: '' })
      expect(err).toContain(says)
      expect(err.trim().split('\n')).toHaveLength(1)
    }
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
