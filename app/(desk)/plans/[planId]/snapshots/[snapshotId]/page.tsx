import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireActor } from '@/app/_server/actor'
import { Page, Section } from '@/app/_ui/shell/page'
import { Pager } from '@/app/_ui/table/pager'
import { Table } from '@/app/_ui/table/table'
import { type SearchParams, valueOf, viewOf } from '@/app/_ui/table/view'
import { Day } from '@/app/_ui/text/date-time'
import type { PlanId, PlanSnapshotId } from '@/lib/kernel/ids'
import { pageLength } from '@/lib/kernel/pages'
import { readPlanHead } from '@/lib/plans/queries/head'
import { listSnapshots, readSince, readSnapshot } from '@/lib/plans/queries/snapshots'
import { figureText } from '@/lib/plans/rules/counts'
import { PaperLine } from '../../../../_parts/paper-text'
import { StatusBar, StatusMark } from '../../../../_parts/status-mark'
import { CompareWith } from '../../../_parts/compare-with'
import { SinceView } from '../../../_parts/since'
import { StateMeanings } from '../../../_parts/state-meanings'

export const metadata: Metadata = { title: 'Snapshot' }

type Asked = {
  params: Promise<{ planId: PlanId; snapshotId: PlanSnapshotId }>
  searchParams: Promise<SearchParams>
}

/** A snapshot as it was taken, and what has happened since, or between it and another. */
export default async function SnapshotPage({ params, searchParams }: Asked) {
  const actor = await requireActor()
  const { planId, snapshotId } = await params
  const view = viewOf(`/plans/${planId}/snapshots/${snapshotId}`, await searchParams)
  const [plan, snapshot, taken] = await Promise.all([
    readPlanHead.as(actor, { planId }),
    readSnapshot.as(actor, { snapshotId }),
    listSnapshots.as(actor, { planId }),
  ])
  if (plan === null || snapshot?.planId !== planId) notFound()
  const others = taken.filter(({ id }) => id !== snapshotId)
  const other = others.find(({ id }) => id === valueOf(view, 'with'))
  const since = await readSince.as(actor, { planId, snapshotId, untilId: other?.id })
  const from = Math.max(0, Number.parseInt(valueOf(view, 'after') ?? '0', 10) || 0)
  const rows = snapshot.lines.slice(from, from + pageLength)

  return (
    <Page
      title={`As reported to the ${snapshot.occasion}`}
      trail={[
        { href: '/plans', label: 'Plans' },
        { href: `/plans/${planId}`, label: plan.shortTitle },
        { href: `/plans/${planId}/snapshots`, label: 'Snapshots' },
      ]}
      intro={`${figureText(snapshot.counts, snapshot.asOn)}. Taken by ${snapshot.takenByName}; it stays as it is. ${plan.notice}`}
    >
      <StatusBar counts={snapshot.counts} name={snapshot.occasion} legend="shown" />
      <StateMeanings />
      <CompareWith
        chosen={other?.id ?? 'now'}
        others={others.map(({ id, occasion }) => ({ value: id, label: `The ${occasion}` }))}
      />
      {since !== null && <SinceView since={since} planId={planId} />}
      <Section title="As it was reported">
        <Table
          name={`The plan as reported to the ${snapshot.occasion}`}
          view={view}
          groups={[{ key: 'all', rows }]}
          rowKey={({ id }) => id}
          link={({ id }) => `/plans/${planId}/lines/${id}`}
          columns={[
            { key: 'reference', head: 'Line', width: '4.5rem', cell: ({ reference }) => reference || '–' },
            {
              key: 'text',
              head: 'Text',
              min: '18rem',
              cell: ({ text }) => <PaperLine lines={2}>{text}</PaperLine>,
            },
            {
              key: 'state',
              head: 'Status',
              width: '10rem',
              cell: ({ state }) => <StatusMark status={state} />,
            },
            {
              key: 'asOn',
              head: 'As of',
              width: '7rem',
              narrow: 'hide',
              cell: ({ stateAsOn }) => (stateAsOn === null ? '' : <Day date={stateAsOn} />),
            },
            {
              key: 'last',
              head: 'Last activity',
              width: '7rem',
              narrow: 'hide',
              cell: ({ lastActivityOn }) => (lastActivityOn === null ? '' : <Day date={lastActivityOn} />),
            },
          ]}
        />
        <Pager
          view={view}
          next={from + pageLength < snapshot.lines.length ? String(from + pageLength) : null}
          shown={rows.length}
        />
      </Section>
    </Page>
  )
}
