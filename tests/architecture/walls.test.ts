import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { ESLint } from 'eslint'
import tseslint from 'typescript-eslint'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

/** Each wall is broken on purpose, in a copy, and the check that holds it must say so. */

const breaches = [
  [
    'one-key-to-the-archive',
    'lib/meetings/rules/holds-the-database.ts',
    "import { database } from '@/lib/db/client'\nexport const breach = database\n",
  ],
  [
    'lib-knows-no-web',
    'lib/meetings/rules/knows-the-web.ts',
    "import { headers } from 'next/headers'\nexport const breach = headers\n",
  ],
  [
    'kernel-knows-nothing',
    'lib/kernel/knows-something.ts',
    "import { circles } from '@/lib/access/circle'\nexport const breach = circles\n",
  ],
  [
    'access-knows-no-room',
    'lib/access/knows-a-room.ts',
    "import { SERIES_KINDS } from '@/lib/meetings/model/series'\nexport const breach = SERIES_KINDS\n",
  ],
  [
    'pure-words-stay-pure',
    'lib/meetings/rules/does-io.ts',
    "import { defineQuery } from '@/lib/access/operation'\nexport const breach = defineQuery\n",
  ],
  [
    'papers-know-no-room',
    'lib/papers/knows-a-room.ts',
    "import { SERIES_KINDS } from '@/lib/meetings/model/series'\nexport const breach = SERIES_KINDS\n",
  ],
  [
    'pages-do-not-touch-tables',
    'app/touches-tables.ts',
    "import { database } from '@/lib/db/client'\nexport const breach = database\n",
  ],
  [
    'shared-ui-knows-no-product',
    'app/_ui/knows-the-product.ts',
    "import { SERIES_KINDS } from '@/lib/meetings/model/series'\nexport const breach = SERIES_KINDS\n",
  ],
  [
    'the-browser-gets-shapes-only',
    'app/takes-the-server-form.tsx',
    "import { parse } from '@/lib/access/operation'\nexport const breach = parse\n",
  ],
  ['no-cycles', 'lib/kernel/one.ts', "import { two } from './two'\nexport const one = () => two\n"],
] as const

describe('dependency-cruiser holds the wall', () => {
  let copy: string
  let said: string

  beforeAll(() => {
    copy = mkdtempSync(join(tmpdir(), 'cochair-walls-'))
    for (const part of ['lib', 'app', 'tsconfig.json', 'package.json', '.dependency-cruiser.cjs'])
      cpSync(part, join(copy, part), { recursive: true })
    symlinkSync(resolve('node_modules'), join(copy, 'node_modules'))
    for (const [, file, text] of breaches) {
      mkdirSync(dirname(join(copy, file)), { recursive: true })
      writeFileSync(join(copy, file), text)
    }
    writeFileSync(
      join(copy, 'lib/kernel/two.ts'),
      "import { one } from './one'\nexport const two = () => one\n",
    )
    said = cruise(copy)
  }, 60_000)

  afterAll(() => {
    rmSync(copy, { recursive: true, force: true })
  })

  test.each(breaches)('%s', (wall, file) => {
    expect(said.split('\n').filter((line) => line.includes(file) && line.includes(wall))).not.toEqual([])
  })
})

/** What the cruiser says of the copy; it ends with the number of breaches, so a clean end is a failure of its own. */
function cruise(folder: string): string {
  const cruiser = resolve('node_modules/dependency-cruiser/bin/dependency-cruise.mjs')
  const { stdout } = spawnSync(
    process.execPath,
    [cruiser, '--config', '.dependency-cruiser.cjs', 'lib', 'app'],
    { cwd: folder, encoding: 'utf8' },
  )
  return stdout
}

const careless = [
  [
    'a read without visible',
    'db.meeting.findMany({ where: { id: input.id } })',
    'Every read carries `visible`',
  ],
  [
    'a look-up that cannot carry visible',
    'db.meeting.findUnique({ where: { id: input.id } })',
    'findUnique cannot carry',
  ],
  [
    'whole rows',
    'db.meeting.findMany({ where: visible, include: { coChairs: true } })',
    'include carries whole rows',
  ],
  [
    'a guarded relation without its own where',
    'db.agendaItem.findMany({ where: visible, select: { texts: { select: { text: true } } } })',
    'only through its own `where`',
  ],
  ['raw SQL outside lib/search', 'db.$queryRaw`select 1`', 'Raw SQL belongs in lib/search'],
] as const

describe('ESLint sees', () => {
  test.each(careless)('%s', async (_what, code, message) => {
    const eslint = new ESLint({
      overrideConfigFile: 'eslint.config.mjs',
      overrideConfig: tseslint.configs.disableTypeChecked,
    })
    const [found] = await eslint.lintText(
      `declare const db: never, visible: never, input: { id: string }\nexport const breach = ${code}\n`,
      { filePath: 'lib/meetings/queries.ts' },
    )
    expect(found?.messages.map((one) => one.message).join('\n')).toContain(message)
  })
})
