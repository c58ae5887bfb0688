import { ButtonRow } from '@/app/_ui/action/button'
import { ButtonLink } from '@/app/_ui/action/button-link'
import { Section } from '@/app/_ui/shell/page'
import { Moment } from '@/app/_ui/text/date-time'
import { Facts } from '@/app/_ui/text/facts'
import type { PersonId } from '@/lib/kernel/ids'
import { type AccountState, accountStateWords } from '@/lib/people/model'
import { ActButton, ConfirmAct } from '../../_parts/act-button'
import {
  disablePersonAction,
  enablePersonAction,
  endSessionsAction,
  makeAdministratorAction,
  unmakeAdministratorAction,
} from '../actions'
import { NewLink } from './new-link-form'

type Account = {
  readonly state: AccountState
  readonly administrator: boolean
  readonly createdAt: Date
  readonly openSessions: number
  readonly seenAt: Date | null
  readonly linkUntil: Date | null
}

/** What an administrator sees of an account and does with it. */
export function AccountSection({
  person: { id: personId, name },
  account,
  isSelf,
}: {
  person: { id: PersonId; name: string }
  account: Account
  isSelf: boolean
}) {
  const isDisabled = account.state === 'DISABLED'
  const whom = { personId }
  return (
    <Section
      title="Account"
      action={
        <ButtonLink size="small" href={`/people/${personId}/edit`}>
          Change name or address
        </ButtonLink>
      }
    >
      <Facts
        facts={[
          { term: 'State', value: accountStateWords[account.state] },
          { term: 'Office', value: account.administrator ? 'Administrator of the house' : null },
          {
            term: 'Last seen',
            value: account.seenAt === null ? null : <Moment at={account.seenAt} zone="UTC" />,
          },
          { term: 'Open sessions', value: account.openSessions === 0 ? null : String(account.openSessions) },
          {
            term: 'One-time link',
            value:
              account.linkUntil === null ? null : (
                <>
                  not used yet, works until <Moment at={account.linkUntil} zone="UTC" />
                </>
              ),
          },
        ]}
      />
      {!isDisabled && <NewLink personId={personId} name={name} state={account.state} />}
      <ButtonRow>
        {account.openSessions > 0 && (
          <ConfirmAct
            act={endSessionsAction.bind(null, whom)}
            said="Signed out everywhere."
            label="Sign out everywhere"
            title={`Sign ${name} out everywhere?`}
            confirm="Sign out"
          >
            <p>Every open session ends at once. Signing in again stays possible.</p>
          </ConfirmAct>
        )}
        {account.administrator ? (
          <ConfirmAct
            act={unmakeAdministratorAction.bind(null, whom)}
            said="No administrator any more."
            label="Take the office of administrator"
            title={`Take the office from ${isSelf ? 'yourself' : name}?`}
            confirm="Take the office"
          >
            <p>{isSelf ? 'You look' : `${name} looks`} after no accounts any more. Seats stay as they are.</p>
          </ConfirmAct>
        ) : (
          !isDisabled && (
            <ConfirmAct
              act={makeAdministratorAction.bind(null, whom)}
              said="Now an administrator."
              label="Make administrator"
              title={`Make ${name} an administrator?`}
              confirm="Make administrator"
            >
              <p>Administrators invite, disable and seat people. They read no papers by that alone.</p>
            </ConfirmAct>
          )
        )}
        {isDisabled ? (
          <ActButton act={enablePersonAction.bind(null, whom)} said="Account enabled.">
            Enable account
          </ActButton>
        ) : (
          !isSelf && (
            <ConfirmAct
              act={disablePersonAction.bind(null, whom)}
              said="Account disabled."
              look="danger"
              label="Disable account"
              title={`Disable the account of ${name}?`}
              confirm="Disable account"
            >
              <p>
                Every session ends at once and signing in is refused until the account is enabled again.
                Nothing is deleted.
              </p>
            </ConfirmAct>
          )
        )}
      </ButtonRow>
    </Section>
  )
}
