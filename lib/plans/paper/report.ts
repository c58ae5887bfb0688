import { dayText } from '@/lib/kernel/calendar-days'
import { counted } from '@/lib/kernel/text'
import {
  bulleted,
  cell,
  column,
  dateCell,
  heading,
  paragraph,
  quiet,
  row,
  sectionRow,
  status,
  table,
} from '@/lib/papers/build'
import type { Block, Filling, Paper, Row } from '@/lib/papers/paper'
import { type LineState, lineStates, stateDefinitions, stateWords } from '../model'
import type { PlanCopy } from '../queries/copy'
import { countStates, figureText } from '../rules/counts'

const fillings: Readonly<Record<LineState, Filling>> = {
  NOT_STARTED: 'empty',
  ON_GOING: 'half',
  ADDRESSED: 'most',
  COMPLETED: 'full',
  NO_LONGER_RELEVANT: 'struck',
}

/** The implementation matrix: every line of the copy, section by section, in the columns a returned copy is read by. */
export function matrixPaper(copy: PlanCopy): Paper {
  return framed(copy, 'Implementation matrix', 'landscape', [
    paragraph(`${figureText(countStates(copy.lines.map(({ state }) => state)), copy.asOn)}.`),
    table(
      [
        column('Line', 7),
        column('Text', 38),
        column('Lead', 14),
        column('Status', 13),
        column('As of', 9),
        column('Last activity', 9),
        column('Next date', 9),
        column('Remarks', 20),
      ],
      matrixRows(copy),
      { name: 'Matrix' },
    ),
    ...definitions(),
  ])
}

function matrixRows({ lines }: PlanCopy): Row[] {
  const rows: Row[] = []
  let last = ''
  for (const line of lines) {
    const above = [line.part, line.section].filter((name) => name !== '').join(' / ')
    if (above !== last && above !== '') rows.push(sectionRow(above))
    last = above
    rows.push(
      row(
        line.reference,
        line.text,
        line.leads.join(', '),
        cell(paragraph(status(stateWords[line.state], fillings[line.state]))),
        date(line.stateAsOn),
        date(line.lastActivityOn),
        date(line.nextOn),
        line.remarks.join('\n'),
      ),
    )
  }
  return rows
}

/** The executive report: a paragraph of figures and a list of activities for each part, in plain report prose. */
export function executiveReport(copy: PlanCopy): Paper {
  const parts = [...new Set(copy.lines.map(({ part }) => part))]
  return framed(copy, 'Report on implementation', 'portrait', [
    paragraph(`${figureText(countStates(copy.lines.map(({ state }) => state)), copy.asOn)}.`),
    ...(copy.since === null ? [] : [paragraph(copy.since)]),
    ...parts.flatMap((part) => partBlocks(copy, part)),
    ...definitions(),
  ])
}

function partBlocks({ lines, activities, asOn }: PlanCopy, part: string): Block[] {
  const own = lines.filter((line) => line.part === part)
  const ids = new Set(own.map(({ id }) => id))
  const served = activities.filter(({ lineIds }) => lineIds.some((id) => ids.has(id)))
  const counts = countStates(own.map(({ state }) => state))
  const others = lineStates
    .filter((state) => counts[state] > 0)
    .map((state) => `${String(counts[state])} ${stateWords[state].toLowerCase()}`)
  return [
    heading(1, part === '' ? 'Lines' : part),
    paragraph(`${figureText(counts, asOn)}: ${others.join(', ')}.`),
    ...(served.length === 0
      ? [paragraph('No activity has been held or is planned under this part.')]
      : [
          paragraph(`${counted(served.length, 'activity', 'activities')} served this part:`),
          bulleted(...served.map(({ words }) => words)),
        ]),
  ]
}

function definitions(): Block[] {
  return [
    quiet(
      `Status: ${lineStates.map((state) => `${stateWords[state].toLowerCase()}, ${stateDefinitions[state]}`).join('; ')}.`,
    ),
  ]
}

function framed(
  copy: PlanCopy,
  name: string,
  orientation: Paper['orientation'],
  blocks: readonly Block[],
): Paper {
  return {
    title: name,
    subtitles: [copy.title],
    language: 'en-GB',
    orientation,
    marking: copy.marking,
    asOf: `As of ${dayText(copy.asOn)}`,
    audience: `For: ${copy.audience}`,
    ...(copy.notice === '' ? {} : { notice: copy.notice }),
    blocks,
  }
}

function date(day: string | null) {
  return day === null ? '' : dateCell(day, dayText(day))
}
