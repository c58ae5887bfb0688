import type { Column } from '@/app/_ui/table/table'
import { Day } from '@/app/_ui/text/date-time'
import type { MatrixLine } from '@/lib/plans/model'
import { PaperLine } from '../../_parts/paper-text'
import { StatusMark } from '../../_parts/status-mark'
import styles from './plan.module.css'

/** The columns of the matrix, without those the reader leaves out. */
export function matrixColumns(today: string, hidden: readonly string[]): Column<MatrixLine>[] {
  const columns: Column<MatrixLine>[] = [
    { key: 'reference', head: 'Line', width: '5rem', cell: ({ reference }) => reference || '–' },
    {
      key: 'text',
      head: 'Text',
      min: '18rem',
      cell: ({ text, ourTitle, priority }) => (
        <>
          {ourTitle !== '' && <strong>{ourTitle} </strong>}
          <PaperLine lines={2}>{text}</PaperLine>
          {priority === 'HIGH' && <span className={styles.tag}>High priority</span>}
        </>
      ),
    },
    {
      key: 'state',
      head: 'Status',
      sort: 'state',
      width: '10rem',
      cell: ({ state, proposedState }) => (
        <>
          <StatusMark status={state} />
          {proposedState !== null && <span className={styles.tag}>To be settled</span>}
        </>
      ),
    },
    { key: 'asOn', head: 'As of', width: '7rem', narrow: 'hide', cell: ({ stateAsOn }) => day(stateAsOn) },
    { key: 'leads', head: 'Leads', width: '12rem', narrow: 'hide', cell: ({ leads }) => leads.join(', ') },
    {
      key: 'last',
      head: 'Last activity',
      sort: 'quiet',
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
        nextOn !== null && nextOn < today && state !== 'COMPLETED' && state !== 'NO_LONGER_RELEVANT' ? (
          <span className={styles.late}>
            <Day date={nextOn} />, passed
          </span>
        ) : (
          day(nextOn)
        ),
    },
  ]
  return columns.filter(({ key }) => !hidden.includes(key))
}

function day(date: string | null) {
  return date === null ? '' : <Day date={date} />
}
