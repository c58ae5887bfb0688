import { existsSync } from 'node:fs'
import { Command, CommanderError } from 'commander'
import { closeDatabase } from '@/lib/db/client'
import { databaseUrl } from '@/lib/db/engine'
import { Refusal } from '@/lib/kernel/refusal'
import { makeReady } from '@/lib/search/raw/lay'
import { agendaNoun } from './agenda'
import { demoNoun } from './demo'
import { digestNoun } from './digest'
import { meetingNoun } from './meeting'
import { peopleNoun } from './people'
import { planNoun } from './plan'
import { type Terminal, WrongUse } from './terminal'
import { verifyNoun } from './verify'

const nouns = [planNoun, peopleNoun, meetingNoun, agendaNoun, verifyNoun, digestNoun, demoNoun]

/**
 * Runs one line of the terminal. Answers go to `out`, with --json as one JSON document and nothing else; errors go to
 * `err`. Returns the exit code: 0, 1 when the house refused, 2 when the line was wrong.
 */
export async function run(line: readonly string[], terminal: Terminal): Promise<number> {
  if (existsSync('.env') && process.env.VITEST === undefined) process.loadEnvFile('.env')
  const program = new Command('cochair')
    .description('Prepares meetings for the desk of an ASEAN Country Coordinator.')
    .configureOutput({ writeOut: terminal.out, writeErr: terminal.err })
    .exitOverride()
    .hook('preAction', async (_program, asked) => {
      if (savesSomething(asked)) await makeReady(databaseUrl())
    })
  for (const noun of nouns) noun(program, terminal)
  try {
    await program.parseAsync(line, { from: 'user' })
    return 0
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    terminal.err(`${sentenceOf(error)}\n`)
    return error instanceof WrongUse || (error instanceof Refusal && error.code === 'invalid') ? 2 : 1
  } finally {
    if (process.env.VITEST === undefined) await closeDatabase()
  }
}

/** A dry run looks at a file alone, so it works where there is no house yet. */
function savesSomething(asked: Command): boolean {
  return asked.opts().dryRun !== true
}

/** What the house says of a form is no sentence at the terminal, where nothing is marked: there each field is named. */
const saidOfForms = 'Please check the marked fields.'

function sentenceOf(error: unknown): string {
  if (!(error instanceof Refusal)) return error instanceof Error ? error.message : String(error)
  const fields = Object.entries(error.fields).map(([field, [sentence]]) => `${field}: ${sentence ?? ''}`)
  return [error.message, ...fields].filter((said) => said !== saidOfForms).join('\n')
}
