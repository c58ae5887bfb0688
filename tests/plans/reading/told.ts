import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { PlanReading, ReadLine, WarningKind } from '@/lib/plans/reading/model'

/** A fixture's text, as it lies on the disk. */
export function fixture(name: string): string {
  return readFileSync(fileURLToPath(new URL(`fixtures/${name}`, import.meta.url)), 'utf8')
}

/** The tree as a reader would jot it down: "II Economic cooperation", "- III.8 Hold a tourism fair". */
export function told(reading: PlanReading): readonly string[] {
  return reading.parts.flatMap((part) => [
    ['#', part.reference, part.title].filter(Boolean).join(' '),
    ...part.sections.flatMap((section) => [
      ['##', section.reference, section.title].filter(Boolean).join(' '),
      ...section.lines.map((line) => ['-', line.reference, line.text].filter(Boolean).join(' ')),
    ]),
  ])
}

/** References alone, line by line. */
export function references(reading: PlanReading): readonly string[] {
  return linesOf(reading).map((line) => line.reference)
}

export function linesOf(reading: PlanReading): readonly ReadLine[] {
  return reading.parts.flatMap((part) => part.sections.flatMap((section) => section.lines))
}

/** The messages of one kind. */
export function messages(reading: PlanReading, kind: WarningKind): readonly string[] {
  return reading.warnings.filter((warning) => warning.kind === kind).map((warning) => warning.message)
}

/** The texts left out for one reason. */
export function leftOut(
  reading: PlanReading,
  reason: PlanReading['leftOut'][number]['reason'],
): readonly string[] {
  return reading.leftOut.filter((text) => text.reason === reason).map((text) => text.text)
}
