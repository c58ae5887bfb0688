import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requirePartnership } from '@/app/_server/partnership'
import { Columns, Page, Section } from '@/app/_ui/shell/page'
import { List } from '@/app/_ui/table/list'
import { dayText } from '@/lib/kernel/calendar-days'
import { mayRun } from '@/lib/meetings/policy'
import { WAITING_GROUPS, waitingGroupWords } from '@/lib/today/model'
import { readToday } from '@/lib/today/queries'
import { FirstSteps } from './_today/first-steps'
import { NextMeeting } from './_today/next-meeting'
import { NothingWaits } from './_today/nothing-waits'
import { WaitingRow } from './_today/waiting-row'

export const metadata: Metadata = { title: 'Today' }

export default async function TodayPage() {
  const { actor, partnershipId } = await requirePartnership()
  const read = await readToday.as(actor, { partnershipId })
  if (read === null) notFound()
  const { today, waiting, nextDate, nextMeeting } = read
  const runs = mayRun.holds(actor, { partnershipId })
  const groups = WAITING_GROUPS.filter((group) => waiting[group].length > 0)

  return (
    <Page title="Today" intro={<time dateTime={today}>{dayText(today)}</time>}>
      <Columns aside={<NextMeeting meeting={nextMeeting} mayPlan={runs} />}>
        {groups.length === 0 &&
          (runs && nextMeeting === null ? <FirstSteps /> : <NothingWaits nextDate={nextDate} />)}
        {groups.map((group) => (
          <Section key={group} title={waitingGroupWords[group]}>
            <List name={waitingGroupWords[group]}>
              {waiting[group].map((thing) => (
                <WaitingRow key={thing.key} thing={thing} today={today} isLate={group === 'OVERDUE'} />
              ))}
            </List>
          </Section>
        ))}
      </Columns>
    </Page>
  )
}
