import Link from 'next/link'
import { Table } from '@/app/_ui/table/table'
import type { View } from '@/app/_ui/table/view'
import { Day } from '@/app/_ui/text/date-time'
import { fundEntryKindWords } from '@/lib/funds/model'
import type { listFundEntries } from '@/lib/funds/queries/funds'
import { moneyText } from '@/lib/kernel/money'
import { CircleMark } from '../../../_parts/circle-mark'
import styles from './fund.module.css'
import { StrikeForm } from './strike-form'

type Entry = Awaited<ReturnType<(typeof listFundEntries)['as']>>['rows'][number]

/** Every entry of a fund; what was struck stays in its place, with the reason. */
export function EntriesTable({
  entries,
  currency,
  planId,
  keeps,
  view,
}: {
  entries: readonly Entry[]
  currency: string
  planId: string
  keeps: boolean
  view: View
}) {
  const nameOf = ({ kind, minor }: Entry) =>
    `${fundEntryKindWords[kind].toLowerCase()} of ${moneyText(minor, currency)}`
  return (
    <Table
      name="Entries"
      view={view}
      groups={[{ key: 'all', rows: entries }]}
      narrow="cards"
      rowKey={({ id }) => id}
      columns={[
        { key: 'on', head: 'Day', cell: ({ on }) => <Day date={on} /> },
        { key: 'kind', head: 'Kind', cell: ({ kind }) => fundEntryKindWords[kind] },
        {
          key: 'amount',
          head: 'Amount',
          align: 'end',
          cell: ({ minor, struckAt }) =>
            struckAt === null ? moneyText(minor, currency) : <s>{moneyText(minor, currency)}</s>,
        },
        { key: 'year', head: 'Year', cell: ({ year }) => year },
        {
          key: 'for',
          head: 'For',
          min: '16rem',
          narrow: 'line',
          cell: (entry) => <For entry={entry} planId={planId} />,
        },
        {
          key: 'circle',
          head: 'Who may read it',
          narrow: 'hide',
          cell: ({ circle }) => (circle === 'ALL_DELEGATIONS' ? '' : <CircleMark circle={circle} />),
        },
        ...(keeps
          ? [
              {
                key: 'strike',
                head: 'Correct',
                cell: (entry: Entry) =>
                  entry.struckAt === null && <StrikeForm entryId={entry.id} name={nameOf(entry)} />,
              },
            ]
          : []),
      ]}
    />
  )
}

function For({
  entry: { activity, words, struckAt, struckByName, struckReason },
  planId,
}: {
  entry: Entry
  planId: string
}) {
  return (
    <>
      {activity === null ? (
        words
      ) : (
        <Link href={`/plans/${planId}/activities/${activity.id}`} prefetch={false}>
          {activity.title}
        </Link>
      )}
      {struckAt !== null && (
        <span className={styles.struck}>
          Struck by {struckByName}: {struckReason}
        </span>
      )}
    </>
  )
}
