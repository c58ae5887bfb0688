import type { PlanReading } from '../reading/model'

/** A reading as it is sent to be saved; a heading with nothing under it does not come along. */
export function confirmedParts(reading: PlanReading) {
  return reading.parts
    .map((part) => ({
      reference: part.reference,
      printedReference: part.printedReference,
      title: part.title,
      sections: part.sections
        .map((section) => ({
          reference: section.reference,
          printedReference: section.printedReference,
          title: section.title,
          lines: section.lines.map(
            ({
              reference,
              printedReference,
              text,
              lead = '',
              timeline = '',
              status = '',
              budget = '',
              remarks = '',
            }) => ({
              reference,
              printedReference,
              text,
              lead,
              timeline,
              status,
              budget,
              remarks,
            }),
          ),
        }))
        .filter(({ lines }) => lines.length > 0),
    }))
    .filter(({ sections }) => sections.length > 0)
}

/** A reading as the terminal prints it. */
export function readingAsJson(reading: PlanReading) {
  return {
    parts: reading.parts.map((part) => ({
      reference: part.reference,
      title: part.title,
      sections: part.sections.map((section) => ({
        reference: section.reference,
        title: section.title,
        lines: section.lines.map(({ reference, text }) => ({ reference, text })),
      })),
    })),
    counts: reading.counts,
    warnings: reading.warnings.map(({ kind, line, message }) => ({ kind, line, message })),
  }
}
