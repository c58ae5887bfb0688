import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { openDatabase } from '@/lib/db/client'
import { migrate } from '@/lib/db/migrate'
import { exampleSecret } from '@/lib/kernel/environment'
import { freePort } from '../support/postgres-server'

const folder = mkdtempSync(join(tmpdir(), 'cochair-start-'))
const secret = 'a secret for tests alone, of more than 32 letters'

afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

/** Starts the house as `npm start` does and returns what it said when it gave up. */
async function start(
  env: Record<string, string>,
  options: readonly string[] = [],
): Promise<{ code: number | null; lines: string[] }> {
  const { status, stderr } = spawnSync(process.execPath, ['lib/cli/start.ts', ...options], {
    encoding: 'utf8',
    timeout: 60_000,
    env: {
      NODE_ENV: 'production',
      PATH: process.env.PATH,
      PORT: String(await freePort()),
      COCHAIR_DATA: folder,
      AUTH_SECRET: secret,
      ...env,
    },
  })
  return {
    code: status,
    lines: stderr.split('\n').filter((line) => line !== '' && !line.startsWith('Generated')),
  }
}

describe('a house that cannot open says why in one sentence', () => {
  test('when the secret is missing', async () => {
    const { code, lines } = await start({ AUTH_SECRET: '' })
    expect({ code, lines }).toEqual({ code: 1, lines: [expect.stringContaining('AUTH_SECRET is too short')] })
  })

  test('when the secret is short', async () => {
    expect(await start({ AUTH_SECRET: 'short' })).toEqual({
      code: 1,
      lines: [expect.stringContaining('AUTH_SECRET is too short')],
    })
  })

  test('when the secret of the example would guard a house that others can reach', async () => {
    expect(await start({ AUTH_SECRET: exampleSecret, HOST: '0.0.0.0' })).toEqual({
      code: 1,
      lines: [expect.stringContaining('which everybody knows')],
    })
  })

  test('when the port is no number', async () => {
    const { code, lines } = await start({ PORT: 'eighty' })
    expect(code).toBe(1)
    expect(lines).toEqual(['PORT must be a number from 0 to 65535.'])
  })

  test.each([
    ['package.json', []],
    ['package.json/data', []],
    ['/proc/cochair', []],
    ['package.json/data', ['--demo']],
    ['/proc/cochair', ['--demo']],
  ])('when nothing can be written where the uploads are to lie: %s %s', async (data, options) => {
    expect(await start({ COCHAIR_DATA: data }, options)).toEqual({
      code: 1,
      lines: [`Nothing can be written to ${data}: set COCHAIR_DATA to a folder this user may write to.`],
    })
  })

  test('when the port is in use', async () => {
    const other = createServer()
    const port = await freePort()
    await new Promise<void>((resolve) => other.listen(port, '127.0.0.1', resolve))
    expect(await start({ PORT: String(port) })).toEqual({
      code: 1,
      lines: [
        `Port ${String(port)} is already in use: stop the other program, or set PORT to another number.`,
      ],
    })
    other.close()
  })

  test('when the database cannot be reached', async () => {
    const { code, lines } = await start({
      DATABASE_URL: `postgresql://nobody:secret-word@127.0.0.1:${String(await freePort())}/none`,
    })
    expect({ code, lines }).toEqual({
      code: 1,
      lines: [expect.stringMatching(/^The database cannot be reached/)],
    })
    expect(lines.join()).not.toContain('secret-word')
  })

  test.each(['/proc/cochair/cochair.db', 'package.json/cochair.db', 'lib'])(
    'when the file of the database cannot be where it is to be: %s',
    async (file) => {
      expect(await start({ DATABASE_URL: `file:${file}` })).toEqual({
        code: 1,
        lines: [`There can be no database at ${file}: set DATABASE_URL to a file this user may write to.`],
      })
    },
  )

  test('when the address of the database is of neither engine', async () => {
    expect(await start({ DATABASE_URL: 'mysql://localhost/cochair' })).toEqual({
      code: 1,
      lines: ['DATABASE_URL must begin with file: or postgresql://.'],
    })
  })

  test('when the database is newer than the code', async () => {
    const url = `file:${join(folder, 'newer.db')}`
    await migrate(url)
    const db = await openDatabase(url)
    await db.$executeRaw`INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count) VALUES ('x', 'x', '29990101000000_from_the_future', current_timestamp, 1)`
    await db.$disconnect()
    expect(await start({ DATABASE_URL: url })).toEqual({
      code: 1,
      lines: [expect.stringContaining('The database is newer than this version')],
    })
  })

  test('when the date it is to believe in is none', async () => {
    expect(await start({ COCHAIR_TODAY: 'spring' })).toEqual({
      code: 1,
      lines: [expect.stringContaining('COCHAIR_TODAY must be a date')],
    })
  })
})
