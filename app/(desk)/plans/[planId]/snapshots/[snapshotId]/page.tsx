import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireActor } from '@/app/_server/actor'
import { Page, Section } from '@/app/_ui/shell/page'
import { List, ListRow } from '@/app/_ui/table/list'
import { Table } from '@/app/_ui/table/table'
import { viewOf } from '@/app/_ui/table/view'
import { Day, Span } from '@/app/_ui/text/date-time'
import { counted } from '@/lib/kernel/text'
import type { PlanId, PlanSnapshotId } from '@/lib/kernel/ids'
import { lineStates, stateDefinitions, stateWords } from '@/lib/plans/model'
import { readSince, readSnapshot } from '@/lib/plans/queries/snapshots'
import { figureText } from '@/lib/plans/rules/counts'
import { PaperLine } from '../../../../_parts/paper-text'
import { StatusBar, StatusMark } from '../../../../_parts/status-mark'

export const metadata: Metadata = { title: 'Snapshot' }

type Asked = { params: Promise<{ planId: PlanId; snapshotId: PlanSnapshotId }> }

export default async function SnapshotPage({ params }: Asked) {
  const actor = await requireActor()
  const { planId, snapshotId } = await params
  const [snapshot, since] = await Promise.all([
    readSnapshot.as(actor, { snapshotId }),
    readSince.as(actor, { planId, snapshotId }),
  ])
  if (snapshot === null) notFound()
  const line = (id: string) => `/plans/${planId}/lines/${id}`

  return (
    <Page
      title={`As reported to the ${snapshot.occasion}`}
      trail={[
        { href: '/plans', label: 'Plans' },
        { href: `/plans/${planId}/snapshots`, label: 'Snapshots' },
      ]}
      intro={`${figureText(snapshot.counts, snapshot.asOn)}. Taken by ${snapshot.takenByName}.`}
    >
      <StatusBar counts={snapshot.counts} name={snapshot.occasion} legend="shown" />
      <details>
        <summary>What the states mean</summary>
        <ul>
          {lineStates.map((state) => (
            <li key={state}>
              {stateWords[state]}: {stateDefinitions[state]}.
            </li>
          ))}
        </ul>
      </details>
      {since !== null && (
        <Section title={`Since the ${since.occasion}`}>
          <p>
            {counted(since.moved.length, 'line')} moved,{' '}
            {counted(since.activities.length, 'activity', 'activities')} held,{' '}
            {counted(since.goneQuiet.length, 'line')} gone quiet.
          </p>
          <List name="Lines that moved">
            {since.moved.map(({ line: moved, from }) => (
              <ListRow
                key={moved.id}
                title={<PaperLine lines={2}>{`${moved.reference} ${moved.text}`}</PaperLine>}
                href={line(moved.id)}
                meta={`from ${stateWords[from].toLowerCase()} to ${stateWords[moved.state].toLowerCase()}`}
              />
            ))}
          </List>
          {since.activities.length > 0 && (
            <List name="Activities held">
              {since.activities.map((activity) => (
                <ListRow
                  key={activity.id}
                  title={activity.title}
                  href={`/plans/${planId}/activities/${activity.id}`}
                  meta={activity.place}
                  when={<Span from={activity.startsOn} to={activity.endsOn} />}
                />
              ))}
            </List>
          )}
          {since.goneQuiet.length > 0 && (
            <List name="Lines gone quiet">
              {since.goneQuiet.map((quiet) => (
                <ListRow
                  key={quiet.id}
                  title={<PaperLine lines={2}>{`${quiet.reference} ${quiet.text}`}</PaperLine>}
                  href={line(quiet.id)}
                  meta={
                    <>
                      Nothing since <Day date={quiet.quietSince} />
                    </>
                  }
                />
              ))}
            </List>
          )}
        </Section>
      )}
      <Section title="As it was reported">
        <Table
          name={`The plan as reported to the ${snapshot.occasion}`}
          view={viewOf(`/plans/${planId}/snapshots/${snapshotId}`, {})}
          groups={[{ key: 'all', rows: snapshot.lines }]}
          rowKey={({ id }) => id}
          columns={[
            { key: 'reference', head: 'Line', cell: ({ reference }) => reference || '–' },
            {
              key: 'text',
              head: 'Text',
              min: '18rem',
              cell: ({ text }) => <PaperLine lines={2}>{text}</PaperLine>,
            },
            { key: 'state', head: 'Status', cell: ({ state }) => <StatusMark status={state} /> },
            {
              key: 'last',
              head: 'Last activity',
              narrow: 'hide',
              cell: ({ lastActivityOn }) => (lastActivityOn === null ? '' : <Day date={lastActivityOn} />),
            },
          ]}
        />
      </Section>
    </Page>
  )
}
