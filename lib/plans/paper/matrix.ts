import { shortDayText } from '@/lib/kernel/calendar-days'
import { cell, column, dateCell, paragraph, row, sectionRow, status, table } from '@/lib/papers/build'
import type { Column, Filling, Paper, Row } from '@/lib/papers/paper'
import { type LineState, stateWords } from '../model'
import type { PlanCopy } from '../queries/copy'
import { countStates, figureText } from '../rules/counts'
import { rowMark } from '../rules/sheet-mark'
import { framed } from './frame'

const fillings: Readonly<Record<LineState, Filling>> = {
  NOT_STARTED: 'empty',
  ON_GOING: 'half',
  ADDRESSED: 'most',
  COMPLETED: 'full',
  NO_LONGER_RELEVANT: 'struck',
}

/** The implementation matrix: every line of the copy, section by section. A returned copy is read by these headings: they stay. */
export function matrixPaper(copy: PlanCopy): Paper {
  return matrixWith(copy, () => [], [])
}

/** The same as a sheet that may come back: each row carries a mark by which is seen whether its line has changed meanwhile. */
export function matrixSheet(copy: PlanCopy): Paper {
  return matrixWith(copy, (line) => [rowMark(line)], [column('Mark (leave as it is)', 9)])
}

type Further = (line: PlanCopy['lines'][number]) => readonly string[]

function matrixWith(copy: PlanCopy, further: Further, columns: readonly Column[]): Paper {
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
        ...columns,
      ],
      matrixRows(copy, further),
      { name: 'Matrix' },
    ),
  ])
}

function matrixRows({ lines }: PlanCopy, further: Further): Row[] {
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
        ...further(line),
      ),
    )
  }
  return rows
}

function date(day: string | null) {
  return day === null ? '' : dateCell(day, shortDayText(day))
}
