import type { Metadata } from 'next'
import { requireActor } from '@/app/_server/actor'
import { chosenPartnership } from '@/app/_server/partnership'
import { Page, Section } from '@/app/_ui/shell/page'
import { List, ListRow } from '@/app/_ui/table/list'
import { Moment } from '@/app/_ui/text/date-time'
import { readArrangement } from '@/lib/partnerships/queries/arrangement'
import { listMySessions } from '@/lib/people/queries/sessions'
import { ActButton, ConfirmAct } from '../_parts/act-button'
import { AccountTabs } from './account-tabs'
import { endSessionAction, signOutEverywhere } from './actions'
import { AccountFacts } from './facts'

export const metadata: Metadata = { title: 'Your account' }

export default async function AccountPage() {
  const actor = await requireActor()
  const chosen = await chosenPartnership(actor)
  const [sessions, partnership] = await Promise.all([
    listMySessions.as(actor, {}),
    chosen === null ? null : readArrangement.as(actor, { partnershipId: chosen }),
  ])
  const zone = partnership?.zone ?? 'UTC'

  return (
    <Page title="Your account" width="text" tabs={<AccountTabs />}>
      <AccountFacts actor={actor} />
      <Section
        title="Where you are signed in"
        action={
          <ConfirmAct
            act={signOutEverywhere}
            said="Signed out everywhere."
            size="small"
            label="Sign out everywhere"
            title="Sign out everywhere?"
            confirm="Sign out everywhere"
          >
            <p>Every browser in which you are signed in is signed out at once, this one too.</p>
          </ConfirmAct>
        }
      >
        <List name="Your sessions">
          {sessions.map(({ id, device, address, createdAt, seenAt, isThis }) => (
            <ListRow
              key={id}
              title={isThis ? `${device}, this browser` : device}
              meta={
                <>
                  From {address}. Last seen <Moment at={seenAt} zone={zone} />, signed in{' '}
                  <Moment at={createdAt} zone={zone} />
                </>
              }
              action={
                isThis ? undefined : (
                  <ActButton
                    act={endSessionAction.bind(null, { sessionId: id })}
                    said="Session ended."
                    size="small"
                  >
                    End
                  </ActButton>
                )
              }
            />
          ))}
        </List>
      </Section>
    </Page>
  )
}
