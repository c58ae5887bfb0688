import { shortDayText } from '@/lib/kernel/calendar-days'
import { capitalise } from '@/lib/kernel/text'
import { momentText } from '@/lib/kernel/zones'
import { cell, column, dateCell, paragraph, quiet, row, status, table } from '@/lib/papers/build'
import type { Cell, Filling, Paper, Row } from '@/lib/papers/paper'
import { type FollowUpStatus, type OutcomeKind, followUpStatusWords, outcomeWords } from './model'

type FollowUpRow = {
  readonly meeting: string
  readonly issue: string
  readonly decision: { readonly kind: OutcomeKind; readonly sentence: string } | null
  readonly what: string
  readonly owner: string
  readonly dueOn: string | null
  readonly isOverdue: boolean
  readonly status: FollowUpStatus
  readonly words: string
}

/** What the follow-up matrix on paper is made of: the copy for its audience, and the words around it. */
export type FollowUpsPaper = {
  readonly rows: readonly FollowUpRow[]
  readonly scope: 'MEETING' | 'PARTNERSHIP'
  readonly heading: string
  readonly filter: string
  /** Said where not all of it fits on paper. */
  readonly cut: string | null
  readonly marking: string
  readonly audience: string
  readonly now: Date
  readonly zone: string
}

const fillings: Readonly<Record<FollowUpStatus, Filling>> = {
  OPEN: 'empty',
  ON_GOING: 'half',
  DONE: 'full',
  DROPPED: 'struck',
}

/** The follow-up matrix as the trade knows it, Issue / Decision / Status, with who and by when between; across meetings each row says its own. */
export function followUpsPaper(copy: FollowUpsPaper): Paper {
  const isAcross = copy.scope === 'PARTNERSHIP'
  return {
    title: 'Follow-up matrix',
    subtitles: [copy.heading, ...(copy.filter === '' ? [] : [copy.filter])],
    language: 'en-GB',
    orientation: 'landscape',
    marking: copy.marking,
    asOf: `As of ${momentText(copy.now, copy.zone)}`,
    audience: `For: ${copy.audience}`,
    blocks: [
      table(
        [
          ...(isAcross ? [column('Meeting', 12)] : []),
          column('Issue', 24),
          column('Decision', 38),
          column('Who', 14),
          column('By', 12),
          column('Status', 24),
        ],
        copy.rows.map((one) => rowOf(one, isAcross)),
        { name: 'Follow-ups' },
      ),
      ...(copy.cut === null ? [] : [quiet(copy.cut)]),
    ],
  }
}

function rowOf(one: FollowUpRow, isAcross: boolean): Row {
  return row(
    ...(isAcross ? [one.meeting] : []),
    one.issue === '' ? one.what : one.issue,
    cell(
      ...(one.decision === null
        ? []
        : [paragraph(`${outcomeWords[one.decision.kind].begins} ${one.decision.sentence}`)]),
      paragraph(one.what),
    ),
    one.owner,
    due(one),
    cell(
      paragraph([
        status(capitalise(followUpStatusWords[one.status]), fillings[one.status]),
        one.isOverdue ? ', overdue' : '',
      ]),
      ...(one.words === '' ? [] : [paragraph(one.words)]),
    ),
  )
}

function due({ dueOn }: FollowUpRow): string | Cell {
  return dueOn === null ? 'No date' : dateCell(dueOn, shortDayText(dueOn))
}
