import type { LeftOut, ReadPart } from '../../model'
import { startsWithAction } from './actions'
import { isDeclaration, isGeneralTitle, isLeadIn, isPreambleTitle, namesDocument } from './wording'

/** Takes away the parts that introduce the plan: "I. Introduction", "Objectives" with recitals under it. */
export function splitOffPreamble(parts: readonly ReadPart[]): {
  readonly parts: readonly ReadPart[]
  readonly left: readonly Omit<LeftOut, 'key'>[]
} {
  const titled = parts.some((part) => part.title !== '')
  const introductory = parts.filter(
    (part, at) => isIntroductory(part) || (titled && at === 0 && isStatement(part)),
  )
  const rest = parts.filter((part) => !introductory.includes(part))
  const hasLines = rest.some((part) => part.sections.some((section) => section.lines.length > 0))
  if (introductory.length === 0 || !hasLines) return { parts, left: [] }
  return { parts: rest, left: introductory.flatMap(takeOut) }
}

function isIntroductory(part: ReadPart): boolean {
  const lines = part.sections.flatMap((section) => section.lines)
  if (part.title === '') return false
  if (!isPreambleTitle(part.title) && !isGeneralTitle(part.title)) return false
  const measures = lines.filter((line) => startsWithAction(line.text)).length
  if (isPreambleTitle(part.title)) return measures <= lines.length / 2
  const declared = lines.filter((line) => isDeclaration(line.text)).length
  return measures === 0 || (declared >= lines.length / 2 && measures < lines.length / 3)
}

/** Numbered statements above the first heading, under the plan's own title or none. */
function isStatement(part: ReadPart): boolean {
  const lines = part.sections.flatMap((section) => section.lines)
  if (part.printedReference !== null || part.sections.length !== 1) return false
  if (part.title !== '' && !namesDocument(part.title)) return false
  return (
    part.sections[0]?.title === '' &&
    lines.every(({ text }) => isDeclaration(text) || isLeadIn(text) || !startsWithAction(text))
  )
}

function takeOut(part: ReadPart): readonly Omit<LeftOut, 'key'>[] {
  const headings = [part, ...part.sections].filter((heading) => heading.place !== null)
  const lines = part.sections.flatMap((section) => section.lines)
  return [
    ...headings.flatMap(({ title, printedReference, place }) =>
      place === null
        ? []
        : [{ reason: 'preamble' as const, text: title, printedReference, place, fields: {} }],
    ),
    ...lines.map(({ text, printedReference, place }) => ({
      reason: 'preamble' as const,
      text,
      printedReference,
      place,
      fields: {},
    })),
  ]
}
