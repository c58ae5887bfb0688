import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { requirePartnership } from '@/app/_server/partnership'
import { ButtonRow } from '@/app/_ui/action/button'
import { ButtonLink } from '@/app/_ui/action/button-link'
import { EmptyState } from '@/app/_ui/states/empty-state'
import { Page } from '@/app/_ui/shell/page'
import { type SearchParams, valueOf, viewOf } from '@/app/_ui/table/view'
import { addMonths, monthOf, monthText } from '@/lib/kernel/calendar-days'
import { mayRun } from '@/lib/meetings/policy'
import { meetingCalendar } from '@/lib/meetings/queries/meeting-calendar'
import { monthGrid } from '@/lib/meetings/rules/month-grid'
import { TabsOver } from '../_parts/list-tabs'
import { MonthTable } from './month-table'
import { WithoutDay } from './without-day'

export const metadata: Metadata = { title: 'Calendar of meetings' }

export default async function CalendarPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const { actor, partnershipId } = await requirePartnership()
  const asked = valueOf(viewOf('/meetings/calendar', await searchParams), 'month')
  const calendar = await meetingCalendar.as(actor, { partnershipId, month: asked })
  if (calendar === null) notFound()
  const { month, today, meetings } = calendar
  const grid = monthGrid(month, meetings)

  return (
    <Page
      title={grid.title}
      trail={[{ label: 'Meetings', href: '/meetings' }]}
      tabs={<TabsOver current="/meetings/calendar" />}
      action={<OtherMonths month={month} today={today} />}
    >
      <MonthTable
        grid={grid}
        today={today}
        planning={mayRun.holds(actor, { partnershipId }) ? '/meetings/new' : null}
      />
      {grid.isEmpty && (
        <EmptyState title={`No meeting in ${monthText(month)}.`}>
          <Link href="/meetings" prefetch={false}>
            All meetings to come
          </Link>
        </EmptyState>
      )}
      <WithoutDay meetings={grid.monthOnly} month={monthText(month)} />
    </Page>
  )
}

function OtherMonths({ month, today }: { month: string; today: string }) {
  const to = (other: string) => `/meetings/calendar?month=${other}`
  return (
    <nav aria-label="Other months">
      <ButtonRow>
        <ButtonLink
          href={to(addMonths(month, -1))}
          rel="prev"
          keys="left"
          data-keys-label="Month before"
          icon={<IconChevronLeft aria-hidden />}
        >
          {monthText(addMonths(month, -1))}
        </ButtonLink>
        {monthOf(today) !== month && (
          <ButtonLink href={to(monthOf(today))} look="quiet">
            This month
          </ButtonLink>
        )}
        <ButtonLink href={to(addMonths(month, 1))} rel="next" keys="right" data-keys-label="Month after">
          {monthText(addMonths(month, 1))}
          <IconChevronRight aria-hidden />
        </ButtonLink>
      </ButtonRow>
    </nav>
  )
}
