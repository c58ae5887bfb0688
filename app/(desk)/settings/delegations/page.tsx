import { IconPlus } from '@tabler/icons-react'
import type { Metadata } from 'next'
import { ButtonLink } from '@/app/_ui/action/button-link'
import { type Column, Table } from '@/app/_ui/table/table'
import { cityOf } from '@/lib/kernel/zones'
import { sideWords } from '@/lib/partnerships/model'
import type { Arrangement } from '@/lib/partnerships/queries/arrangement'
import { periodWords } from '@/lib/people/rules/seats'
import { settingsAt } from '../_parts/settings-at'
import { SettingsPage } from '../_parts/settings-page'

export const metadata: Metadata = { title: 'Delegations' }

type Row = Arrangement['delegations'][number]

const columns: readonly Column<Row>[] = [
  { key: 'name', head: 'Delegation', min: '10rem', cell: ({ name }) => name },
  { key: 'code', head: 'Code', cell: ({ code }) => code },
  { key: 'side', head: 'Side', min: '9rem', cell: ({ side }) => sideWords[side] },
  { key: 'zone', head: 'Time zone', narrow: 'hide', cell: ({ zone }) => cityOf(zone) },
  {
    key: 'period',
    head: 'At the table',
    min: '11rem',
    cell: ({ memberFrom, memberUntil }) => periodWords({ fromDay: memberFrom, untilDay: memberUntil }),
  },
]

export default async function DelegationsPage() {
  const { arrangement } = await settingsAt()
  const { name, mayArrange, delegations } = arrangement

  return (
    <SettingsPage
      within={name}
      intro="Who sits at the table, on which side, and since when. Member states join: their number is never fixed."
      action={
        mayArrange ? (
          <ButtonLink look="main" href="/settings/delegations/new" icon={<IconPlus aria-hidden />} keys="n">
            Add a delegation
          </ButtonLink>
        ) : undefined
      }
    >
      <Table
        name="Delegations"
        columns={columns}
        groups={[{ key: 'all', rows: delegations }]}
        rowKey={({ id }) => id}
        {...(mayArrange ? { link: ({ id }: Row) => `/settings/delegations/${id}` } : {})}
        view={{ path: '/settings/delegations', query: [] }}
      />
    </SettingsPage>
  )
}
