import { MeetingPage } from '@/app/(desk)/meetings/_parts/meeting-head'
import { ButtonLink } from '@/app/_ui/action/button-link'
import { Callout } from '@/app/_ui/text/callout'
import { EmptyState } from '@/app/_ui/states/empty-state'
import type { MeetingHead } from '@/lib/meetings/queries/read-meeting-head'
import { AskedOutcome } from '../_room/asked-outcome'
import { FollowUpWords, OutcomeWords } from '../_room/outcome-words'
import room from '../_room/room.module.css'
import type { RoomView } from '../_room/view'
import { ItemHead } from './item-head'
import styles from './outcomes.module.css'

/** What the meeting came to, for those who read it, as far as their circle goes. */
export function OutcomesReading({ meeting, view }: { meeting: MeetingHead; view: RoomView }) {
  const shown = [...view.items, null].map((item) => ({
    item,
    outcomes: view.outcomes.filter(({ itemId }) =>
      item === null ? !view.items.some(({ id }) => id === itemId) : itemId === item.id,
    ),
  }))
  return (
    <MeetingPage
      meeting={meeting}
      part="Outcomes"
      action={
        <>
          {view.followUps.length > 0 && (
            <ButtonLink href={`/follow-ups?meeting=${meeting.id}`}>Follow-ups</ButtonLink>
          )}
          {view.status === 'CLOSED' && (
            <ButtonLink href={`/meetings/${meeting.id}/close`}>What was carried over</ButtonLink>
          )}
        </>
      }
    >
      {view.status === 'CLOSED' && <Callout>The meeting is closed: its outcomes stay as they are.</Callout>}
      <AskedOutcome />
      {view.outcomes.length === 0 && <EmptyState title="No outcome is open to you yet." />}
      {shown
        .filter(({ outcomes }) => outcomes.length > 0)
        .map(({ item, outcomes }) => (
          <section key={item?.id ?? 'meeting'} className={styles.item}>
            <ItemHead item={item} />
            <ul role="list" className={room.list}>
              {outcomes.map((outcome) => (
                <li key={outcome.id} id={`outcome-${outcome.id}`}>
                  <OutcomeWords outcome={outcome} />
                  <ul role="list" className={room.tasks}>
                    {view.followUps
                      .filter(({ outcomeId }) => outcomeId === outcome.id)
                      .map((followUp) => (
                        <li key={followUp.id}>
                          <FollowUpWords followUp={followUp} line={undefined} />
                        </li>
                      ))}
                  </ul>
                </li>
              ))}
            </ul>
          </section>
        ))}
    </MeetingPage>
  )
}
