import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { makeWritable } from './data-folder.ts'

/** The day of the demonstration: five weeks before the 19th ARSOM. */
const day = '2023-03-20'

/** Sets the environment of the demonstration where nothing else was said: its own folder, date and secret. Throws one sentence where that folder cannot be. */
export function demonstrate(): void {
  const folder = process.env.COCHAIR_DATA || './data/demo'
  makeWritable(folder)
  process.env.COCHAIR_DATA = folder
  process.env.DATABASE_URL ??= `file:${folder}/cochair.db`
  process.env.COCHAIR_TODAY ??= day
  process.env.AUTH_SECRET ??= ownSecret(`${folder}/secret`)
}

function ownSecret(file: string): string {
  if (!existsSync(file)) writeFileSync(file, randomBytes(33).toString('base64'), { mode: 0o600 })
  return readFileSync(file, 'utf8')
}
