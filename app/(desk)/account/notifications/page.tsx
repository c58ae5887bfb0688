import type { Metadata } from 'next'
import { requireActor } from '@/app/_server/actor'
import { ActButton } from '@/app/(desk)/_parts/act-button'
import { chooseDigestAction } from '@/app/(desk)/news/actions'
import { Page, Section } from '@/app/_ui/shell/page'
import { readDigestChoice } from '@/lib/notifications/queries/news'
import { AccountTabs } from '../account-tabs'
import styles from '../account.module.css'

export const metadata: Metadata = { title: 'Your mail' }

export default async function MailPage() {
  const actor = await requireActor()
  const { wanted } = await readDigestChoice.as(actor, {})
  return (
    <Page title="Your account" width="text" tabs={<AccountTabs />}>
      <Section title="The daily mail">
        <div className={styles.choice}>
          <p>
            {wanted
              ? 'You get a mail when there is news for you: one a day at most, with titles and nothing more.'
              : 'You get no daily mail. Your news are under News.'}{' '}
            It is sent only where the house has a mail server.
          </p>
          <ActButton
            act={chooseDigestAction.bind(null, { personId: actor.personId, wanted: !wanted })}
            said={wanted ? 'The daily mail is stopped.' : 'You get the daily mail again.'}
          >
            {wanted ? 'Stop the daily mail' : 'Send me the daily mail'}
          </ActButton>
        </div>
      </Section>
    </Page>
  )
}
