import { readFile } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import { Refusal } from '@/lib/kernel/refusal'
import { clock } from '@/lib/kernel/clock'
import { counted } from '@/lib/kernel/text'
import { importPlan } from '@/lib/plans/commands/import-plan'
import type { PlanReading } from '@/lib/plans/reading/model'
import { confirmedParts, readingAsJson } from '@/lib/plans/rules/confirm'
import { assertTold, readPlanFile } from '@/lib/plans/rules/read-file'
import { type Common, type Noun, WrongUse, actingAs, answer, verb } from './terminal'

type Given = Common & {
  readonly partnership?: string
  readonly dryRun?: true
  readonly title?: string
  readonly from?: string
  readonly until?: string
}

/** `plan import FILE`: reads a published plan in, or with --dry-run only says what it reads. */
export const planNoun: Noun = (program, terminal) => {
  const noun = program.command('plan').description('plans of action')
  verb(noun, 'import <file>', 'read a published plan in')
    .option('--partnership <id>', 'into this partnership; otherwise the one of the desk')
    .option('--dry-run', 'read and report; save nothing')
    .option('--title <words>', 'what the plan is called; otherwise the name of the file')
    .option('--from <day>', 'the first day of the plan (YYYY-MM-DD)')
    .option('--until <day>', 'the last day of the plan (YYYY-MM-DD)')
    .addHelpText('after', help)
    .action(async (file: string, given: Given) => {
      assertDays(given)
      const reading = await readingOf(file)
      if (given.dryRun !== true) await save(file, given, reading)
      answer(terminal, given, readingAsJson(reading), () => linesOf(reading))
    })
}

const help = `
Reads DOCX, PDF with text, XLSX, CSV and plain text. With --json it prints
{ parts: [{ reference, title, sections: [{ reference, title, lines: [{ reference, text }] }] }],
  counts: { parts, sections, lines }, warnings: [{ kind, line, message }] }
In a script type "npm run -s cochair": npm itself says two lines on standard output otherwise.
Exit codes: 0 read (and saved), 1 the file or the act was refused, 2 the line was typed wrongly.`

function assertDays({ from, until }: Given): void {
  for (const day of [from, until])
    if (day !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(day))
      throw new WrongUse(`${day} is no day. Write days as YYYY-MM-DD.`)
}

/** A file that cannot be read is refused; the line that named it was typed well enough. */
async function readingOf(file: string): Promise<PlanReading> {
  const bytes = await bytesOf(file)
  try {
    const { reading } = await readPlanFile(bytes, basename(file))
    if (reading.counts.lines === 0) throw new Refusal('invalid', 'No action line was found in the file.')
    assertTold(reading)
    return reading
  } catch (error) {
    if (error instanceof Refusal) throw new Refusal('conflict', error.message)
    throw error
  }
}

async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file)
  } catch {
    throw new Refusal('not-found', `The file ${file} cannot be read.`)
  }
}

async function save(file: string, given: Given, reading: PlanReading): Promise<void> {
  const actor = await actingAs(given, 'desk')
  const seat = actor.seats.find(({ coordinates }) => coordinates)
  const name = given.title ?? basename(file, extname(file))
  const year = String(clock.now().getUTCFullYear())
  await importPlan.as(actor, {
    partnershipId: given.partnership ?? seat?.partnershipId ?? '',
    title: name,
    shortTitle: name.slice(0, 60),
    kind: 'PLAN_OF_ACTION',
    startsOn: given.from ?? `${year}-01-01`,
    endsOn: given.until ?? `${String(Number(year) + 4)}-12-31`,
    adoptedOn: null,
    circle: 'ALL_DELEGATIONS',
    sourceName: basename(file),
    parts: confirmedParts(reading),
  })
}

function linesOf({ counts, parts, warnings }: PlanReading): readonly string[] {
  return [
    `${counted(counts.parts, 'part')}, ${counted(counts.sections, 'section')}, ${counted(counts.lines, 'line')}`,
    ...parts.map(
      ({ reference, title, sections }) =>
        `  ${reference} ${title}: ${counted(
          sections.reduce((sum, { lines }) => sum + lines.length, 0),
          'line',
        )}`,
    ),
    ...warnings.map(({ message }) => `  ! ${message}`),
  ]
}
