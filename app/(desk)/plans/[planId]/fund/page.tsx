import { IconPlus } from '@tabler/icons-react'
import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { requireActor } from '@/app/_server/actor'
import { ButtonLink } from '@/app/_ui/action/button-link'
import { Page, Section } from '@/app/_ui/shell/page'
import { EmptyState } from '@/app/_ui/states/empty-state'
import { FilterBar } from '@/app/_ui/table/filter-bar'
import { Pager } from '@/app/_ui/table/pager'
import { type SearchParams, hrefOf, valueOf, viewOf, withValue } from '@/app/_ui/table/view'
import { Day } from '@/app/_ui/text/date-time'
import { type FundEntryKind, fundDefinitions, fundEntryKindWords, fundEntryKinds } from '@/lib/funds/model'
import { mayKeep } from '@/lib/funds/policy'
import { listFundEntries, listFunds, readFund } from '@/lib/funds/queries/funds'
import type { PlanId } from '@/lib/kernel/ids'
import { moneyText } from '@/lib/kernel/money'
import { readPlan } from '@/lib/plans/queries/plans'
import { PlanTabs } from '../../_parts/plan-tabs'
import { EntriesTable } from './entries-table'
import styles from './fund.module.css'
import { YearsTable } from './years-table'

export const metadata: Metadata = { title: 'Fund' }

type Asked = { params: Promise<{ planId: PlanId }>; searchParams: Promise<SearchParams> }

export default async function FundPage({ params, searchParams }: Asked) {
  const actor = await requireActor()
  const { planId } = await params
  const plan = await readPlan.as(actor, { planId })
  if (plan === null) notFound()
  const view = viewOf(`/plans/${planId}/fund`, await searchParams)
  const funds = await listFunds.as(actor, { partnershipId: plan.partnershipId })
  const chosen = funds.find(({ id }) => id === valueOf(view, 'fund')) ?? funds[0]
  const keeps = mayKeep.holds(actor, plan)
  const frame = {
    title: 'Fund',
    trail: [
      { href: '/plans', label: 'Plans' },
      { href: `/plans/${planId}`, label: plan.shortTitle },
    ],
    tabs: <PlanTabs planId={planId} />,
  }
  if (chosen === undefined)
    return (
      <Page {...frame}>
        <EmptyState
          title="The partnership has no fund yet."
          action={
            keeps && (
              <ButtonLink look="main" href={`/plans/${planId}/fund/new`}>
                Open a fund
              </ButtonLink>
            )
          }
        >
          {keeps
            ? 'Open it, then enter what comes in, what is promised and what is spent.'
            : 'The desk opens it.'}
        </EmptyState>
      </Page>
    )

  const kind = fundEntryKinds.find((each): each is FundEntryKind => each === valueOf(view, 'kind'))
  const year = Number(valueOf(view, 'year'))
  const [fund, { rows, next }] = await Promise.all([
    readFund.as(actor, { fundId: chosen.id }),
    listFundEntries.as(actor, {
      fundId: chosen.id,
      kind,
      year: Number.isInteger(year) && year >= 1990 && year <= 2199 ? year : undefined,
      after: valueOf(view, 'after')?.slice(0, 80),
    }),
  ])
  if (fund === null) notFound()
  const { currency } = fund

  return (
    <Page
      {...frame}
      title={fund.name}
      here="Fund"
      intro={fund.notice}
      action={
        keeps && (
          <>
            <ButtonLink look="quiet" href={`/plans/${planId}/fund/new`}>
              Open another fund
            </ButtonLink>
            <ButtonLink
              look="main"
              href={`/plans/${planId}/fund/enter?fund=${fund.id}`}
              icon={<IconPlus aria-hidden />}
              keys="n"
            >
              Enter money
            </ButtonLink>
          </>
        )
      }
    >
      {funds.length > 1 && (
        <nav aria-label="Funds">
          {funds.map(({ id, shortTitle }) => (
            <Link
              key={id}
              href={hrefOf(withValue({ path: view.path, query: [] }, 'fund', id))}
              aria-current={id === fund.id ? 'page' : undefined}
              prefetch={false}
            >
              {shortTitle}{' '}
            </Link>
          ))}
        </nav>
      )}
      <dl className={styles.figures}>
        <Figure term="Balance" minor={fund.balance} currency={currency} />
        <Figure term="Promised" minor={fund.promised} currency={currency} />
        <Figure term="Free" minor={fund.free} currency={currency} />
      </dl>
      <p className={styles.definitions}>
        As of <Day date={fund.asOn} />. {fundDefinitions}
      </p>
      <Section title="Year by year">
        {fund.years.length === 0 ? (
          <EmptyState title="Nothing has been entered yet." />
        ) : (
          <YearsTable fund={fund} view={view} />
        )}
      </Section>
      <Section title="Entries">
        <FilterBar
          view={view}
          filters={[
            {
              name: 'kind',
              label: 'Kind',
              choose: 'one',
              options: fundEntryKinds.map((each) => ({ value: each, label: fundEntryKindWords[each] })),
            },
            {
              name: 'year',
              label: 'Year',
              choose: 'one',
              options: fund.years.map((each) => ({ value: String(each.year), label: String(each.year) })),
            },
          ]}
        />
        {rows.length === 0 ? (
          <EmptyState title="No entry fits." />
        ) : (
          <EntriesTable entries={rows} currency={currency} planId={planId} keeps={keeps} view={view} />
        )}
        <Pager view={view} next={next} shown={rows.length} />
      </Section>
    </Page>
  )
}

function Figure({ term, minor, currency }: { term: string; minor: number; currency: string }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{moneyText(minor, currency)}</dd>
    </div>
  )
}
