import { IconPlus } from '@tabler/icons-react'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireActor } from '@/app/_server/actor'
import { ButtonLink } from '@/app/_ui/action/button-link'
import { Page } from '@/app/_ui/shell/page'
import { EmptyState } from '@/app/_ui/states/empty-state'
import { FilterBar } from '@/app/_ui/table/filter-bar'
import { Pager } from '@/app/_ui/table/pager'
import { type Column, Table } from '@/app/_ui/table/table'
import { type SearchParams, valueOf, viewOf } from '@/app/_ui/table/view'
import { Moment } from '@/app/_ui/text/date-time'
import { accountStateWords } from '@/lib/people/model'
import { mayKeepAccounts } from '@/lib/people/policy'
import { type ListedAccount, listAccounts } from '@/lib/people/queries/accounts'
import { PeopleTabs } from '../_parts/people-tabs'

export const metadata: Metadata = { title: 'Accounts' }

const columns: readonly Column<ListedAccount>[] = [
  { key: 'name', head: 'Name', min: '10rem', cell: ({ name }) => name },
  { key: 'email', head: 'E-mail address', min: '12rem', cell: ({ email }) => email },
  { key: 'state', head: 'Account', cell: ({ state }) => accountStateWords[state] },
  { key: 'office', head: 'Office', cell: ({ administrator }) => (administrator ? 'Administrator' : '') },
  {
    key: 'seen',
    head: 'Last seen',
    narrow: 'hide',
    cell: ({ seenAt }) => (seenAt === null ? 'not signed in' : <Moment at={seenAt} zone="UTC" />),
  },
]

export default async function AccountsPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const actor = await requireActor()
  if (!mayKeepAccounts.holds(actor, {})) notFound()
  const view = viewOf('/people/accounts', await searchParams)
  const find = (valueOf(view, 'find') ?? '').slice(0, 120)
  const { accounts, next } = await listAccounts.as(actor, { find, after: valueOf(view, 'after') ?? null })

  return (
    <Page
      title="People"
      intro="Everybody with an account in this house."
      tabs={<PeopleTabs />}
      action={
        <ButtonLink look="main" href="/people/invite" icon={<IconPlus aria-hidden />} keys="n">
          Invite somebody
        </ButtonLink>
      }
    >
      <FilterBar view={view} filters={[]} find={{ name: 'find', label: 'Find a name or an address' }} />
      {accounts.length > 0 ? (
        <Table
          name="Accounts"
          columns={columns}
          groups={[{ key: 'all', rows: accounts }]}
          rowKey={({ id }) => id}
          link={({ id }) => `/people/${id}`}
          view={view}
        />
      ) : (
        <EmptyState title="No account fits these words.">
          Try a part of the name, or of the address.
        </EmptyState>
      )}
      <Pager view={view} next={next} shown={accounts.length} />
    </Page>
  )
}
