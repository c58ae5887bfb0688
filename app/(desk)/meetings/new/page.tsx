import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requirePartnership } from '@/app/_server/partnership'
import { ButtonLink } from '@/app/_ui/action/button-link'
import { Page } from '@/app/_ui/shell/page'
import { EmptyState } from '@/app/_ui/states/empty-state'
import { type SearchParams, valueOf, viewOf } from '@/app/_ui/table/view'
import { deskSeats } from '@/lib/access/actor'
import { isPlainDate } from '@/lib/kernel/calendar-days'
import { type MeetingId, newId } from '@/lib/kernel/ids'
import { planningChoices } from '@/lib/meetings/queries/planning-choices'
import { formChoices } from '../_parts/form-choices'
import { PlanForm } from './plan-form'

export const metadata: Metadata = { title: 'Plan a meeting' }

export default async function NewMeetingPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const { actor, partnershipId } = await requirePartnership()
  const view = viewOf('/meetings/new', await searchParams)
  const desk = deskSeats(actor).find((seat) => seat.partnershipId === partnershipId)
  const read = desk === undefined ? null : await planningChoices.as(actor, { partnershipId })
  if (desk === undefined || read === null) notFound()
  const choices = formChoices(read, desk.delegationId, null)
  const asked = valueOf(view, 'series')
  const series = choices.series.find(({ id }) => id === asked) ?? choices.series[0]
  const day = valueOf(view, 'on') ?? ''

  return (
    <Page title="Plan a meeting" trail={[{ label: 'Meetings', href: '/meetings' }]} width="text">
      {series === undefined ? (
        <EmptyState
          title="This partnership has no series of meetings yet."
          action={<ButtonLink href="/settings">Open the settings</ButtonLink>}
        />
      ) : (
        <PlanForm
          choices={choices}
          initial={{
            meetingId: newId<MeetingId>(),
            seriesId: series.id,
            epithet: '',
            startsOn: isPlainDate(day) ? day : null,
            endsOn: null,
            venue: '',
            format: 'IN_PERSON',
            preparesId: '',
            circle: 'ALL_DELEGATIONS',
            ...series.next,
          }}
        />
      )}
    </Page>
  )
}
