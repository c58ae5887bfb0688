import Link from 'next/link'
import type { Column } from '@/app/_ui/table/table'
import { VisuallyHidden } from '@/app/_ui/text/hidden'
import { Day } from '@/app/_ui/text/date-time'
import { type LineState, type MatrixLine, openStates } from '@/lib/plans/model'
import { CircleMark } from '../../_parts/circle-mark'
import { PaperLine } from '../../_parts/paper-text'
import { StatusMark } from '../../_parts/status-mark'
import styles from './plan.module.css'

type Asked = {
  readonly today: string
  readonly shown: readonly string[]
  /** Where the status of a line is reported; left out for those who only read. */
  readonly report?: ((lineId: string) => string) | undefined
}

/** The columns of the matrix: number, text and status, and those the reader has chosen. */
export function matrixColumns({ today, shown, report }: Asked): Column<MatrixLine>[] {
  const columns: Column<MatrixLine>[] = [
    { key: 'reference', head: 'Line', width: '5.25rem', cell: ({ reference }) => reference || '–' },
    {
      key: 'text',
      head: 'Text',
      min: '18rem',
      narrow: 'line',
      cell: (line) => <Text line={line} shown={shown} />,
    },
    {
      key: 'state',
      head: 'Status',
      sort: 'state',
      width: '10rem',
      cell: ({ id, reference, state, proposedState }) => (
        <>
          <Status state={state} href={report?.(id)} reference={reference} />
          {proposedState !== null && <span className={styles.tag}>To be settled</span>}
        </>
      ),
    },
    { key: 'asOn', head: 'As of', width: '6.5rem', narrow: 'hide', cell: ({ stateAsOn }) => day(stateAsOn) },
    {
      key: 'leads',
      head: 'Leads',
      sort: 'leads',
      width: '9.75rem',
      narrow: 'hide',
      cell: ({ leads }) => leads.join(', '),
    },
    {
      key: 'last',
      head: 'Last activity',
      sort: 'last',
      width: '7rem',
      narrow: 'hide',
      cell: ({ lastActivityOn }) => day(lastActivityOn),
    },
    {
      key: 'next',
      head: 'Next date',
      sort: 'next',
      width: '7rem',
      narrow: 'hide',
      cell: ({ nextOn, state }) =>
        nextOn !== null && nextOn < today && openStates.includes(state) ? (
          <span className={styles.late}>
            <Day date={nextOn} />, passed
          </span>
        ) : (
          day(nextOn)
        ),
    },
  ]
  return columns.filter(({ key }) => ['reference', 'text', 'state'].includes(key) || shown.includes(key))
}

function Text({ line, shown }: { line: MatrixLine; shown: readonly string[] }) {
  return (
    <>
      {line.ourTitle !== '' && <strong>{line.ourTitle} </strong>}
      <PaperLine lines={2}>{line.text}</PaperLine>
      {line.priority === 'HIGH' && <span className={styles.tag}>High priority</span>}
      {shown.includes('remarks') &&
        line.remarks.map(({ circle, text }, place) => (
          <span key={`${String(place)} ${circle}`} className={styles.remark}>
            <CircleMark circle={circle} /> <span dir="auto">{text}</span>
          </span>
        ))}
    </>
  )
}

function Status({
  state,
  href,
  reference,
}: {
  state: LineState
  href: string | undefined
  reference: string
}) {
  if (href === undefined) return <StatusMark status={state} />
  return (
    <Link
      href={href}
      prefetch={false}
      scroll={false}
      className={styles.status}
      data-row-key="s"
      title="Report the status (s)"
    >
      <StatusMark status={state} />
      <VisuallyHidden>, report on line {reference}</VisuallyHidden>
    </Link>
  )
}

function day(date: string | null) {
  return date === null ? '' : <Day date={date} />
}
