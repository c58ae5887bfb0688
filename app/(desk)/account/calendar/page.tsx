import type { Metadata } from 'next'
import { requireActor } from '@/app/_server/actor'
import { Page, Section } from '@/app/_ui/shell/page'
import { readMyCalendarAddress } from '@/lib/calendars/queries'
import { shortDayText } from '@/lib/kernel/calendar-days'
import { AccountTabs } from '../account-tabs'
import styles from '../account.module.css'
import { AddressMaker } from './address-maker'

export const metadata: Metadata = { title: 'Your calendar' }

export default async function CalendarAddressPage() {
  const actor = await requireActor()
  const address = await readMyCalendarAddress.as(actor, {})
  return (
    <Page title="Your account" width="text" tabs={<AccountTabs />}>
      <Section title="Your meetings and dates in your own calendar">
        <div className={styles.choice}>
          <p>
            A calendar that subscribes to your private address shows your meetings, what has to be done by
            when, and the follow-ups given to you: always as much as you may read at that moment, and nothing
            any more when your seat ends.
          </p>
          {address !== null && (
            <p>You have an address since {shortDayText(address.createdAt.toISOString().slice(0, 10))}.</p>
          )}
          <AddressMaker personId={actor.personId} has={address !== null} />
        </div>
      </Section>
    </Page>
  )
}
