import { Refusal } from '@/lib/kernel/refusal'
import type { PlanReading } from '../reading/model'
import { readText } from '../reading/rules/read-text'

/** Larger files are refused before they are looked at. */
export const largestPlanFile = 20_000_000

/** What is asked of the reading in one sentence each, when a file cannot be read. */
const sentences = {
  empty: 'The file is empty.',
  large: 'The file is larger than 20 MB. A plan of action is much smaller: is it the right file?',
  binary: 'This file is not text. Save the plan as plain text (.txt) and try again.',
  noLines: 'No numbered line was found in the file. Is it the text of the plan?',
}

/** Reads a published plan from a file, by what the file holds; a file that cannot be read is refused in one sentence. */
export async function readPlanFile(bytes: Uint8Array): Promise<PlanReading> {
  if (bytes.length === 0) throw new Refusal('invalid', sentences.empty)
  if (bytes.length > largestPlanFile) throw new Refusal('invalid', sentences.large)
  const reading = await Promise.resolve(readText(decode(bytes)))
  if (reading.counts.lines === 0) throw new Refusal('invalid', sentences.noLines)
  return reading
}

function decode(bytes: Uint8Array): string {
  if (bytes.subarray(0, 8000).includes(0)) throw new Refusal('invalid', sentences.binary)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
