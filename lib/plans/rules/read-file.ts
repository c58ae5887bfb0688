import { Refusal } from '@/lib/kernel/refusal'
import { limits } from '../reading/rules/limits'
import type { PlanReading } from '../reading/model'
import { type ReadPlan, readPlan } from '../reading/rules/read-plan'

/** Larger files are refused before they are looked at. */
export const largestPlanFile = limits.file

export const tooLarge = `The file is larger than ${String(largestPlanFile / 1_048_576)} MB. A plan of action is much smaller: is it the right file?`

/**
 * Reads a published plan from a file, by what the file holds; the name only tells a table in plain text from a text. A
 * file that cannot be read, or holds no action line, is refused in one sentence.
 */
export async function readPlanFile(bytes: Uint8Array, name: string): Promise<ReadPlan> {
  if (bytes.length > largestPlanFile) throw new Refusal('invalid', tooLarge)
  const plan = await readPlan(bytes, name)
  if (plan.reading.counts.lines === 0 && plan.tables.length === 0)
    throw new Refusal('invalid', 'No action line was found in the file. Is it the text of the plan?')
  return plan
}

/**
 * Refuses a table whose columns were only guessed and none of whose lines has a number: a person can still say in the
 * preview what the columns hold, the terminal cannot ask.
 */
export function assertTold({ parts, warnings }: PlanReading): void {
  if (!warnings.some(({ kind }) => kind === 'no-heading-row')) return
  const lines = parts.flatMap(({ sections }) => sections.flatMap((section) => section.lines))
  if (lines.every(({ printedReference }) => printedReference === null))
    throw new Refusal(
      'invalid',
      'No column of a plan was recognised in the table. Give its columns headings, such as “No.” and “Action line”.',
    )
}
