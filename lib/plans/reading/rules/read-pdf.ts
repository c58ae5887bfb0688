import type { PlanReading } from '../model'
import { readPages } from './pdf/pages'
import { toPrintedLines } from './pdf/lines'
import { readPrinted } from './read-printed'

/** Reads a plan from a PDF with text: lines as they lie on the page, without what belongs to the page. */
export async function readPdf(bytes: Uint8Array): Promise<PlanReading> {
  return readPrinted(toPrintedLines(await readPages(bytes)), 'points')
}
