'use client'
import { MeetingPage } from '@/app/(desk)/meetings/_parts/meeting-head'
import { Button } from '@/app/_ui/action/button'
import { ButtonLink } from '@/app/_ui/action/button-link'
import { EmptyState } from '@/app/_ui/states/empty-state'
import { SaveNote } from '@/app/_ui/states/save-state'
import type { PersonId } from '@/lib/kernel/ids'
import type { MeetingHead } from '@/lib/meetings/queries/read-meeting-head'
import type { Choices } from '@/lib/outcomes/queries/choices'
import { AskedOutcome } from '../_room/asked-outcome'
import { OutcomesOfItem } from '../_room/outcomes-of-item'
import { Unsent } from '../_room/unsent'
import { useKinds } from '../_room/use-kinds'
import { RoomContext, useOpenRoom } from '../_room/use-room'
import { useSelected } from '../_room/use-selected'
import type { RoomItem, SeenRoom } from '../_room/view'
import { ItemHead } from './item-head'
import styles from './outcomes.module.css'

/** What the meeting came to, item by item, written down in place; kept on the device until the house has it. */
export function OutcomesEditor({
  meeting,
  personId,
  seen,
  choices,
  item,
}: {
  meeting: MeetingHead
  personId: PersonId
  seen: SeenRoom
  choices: Choices
  item: string | null
}) {
  const { room, shown } = useOpenRoom(personId, seen)
  const { view } = shown
  const items = view.items.filter(({ kind }) => kind !== 'BREAK')
  const [selected, select] = useSelected(
    items.map(({ id }) => id),
    item,
    null,
  )
  const chosen = items.find(({ id }) => id === selected) ?? null
  const write = useKinds(room, shown, chosen)

  return (
    <RoomContext value={{ ...shown, room, personId, choices }}>
      <MeetingPage
        meeting={meeting}
        part="Outcomes"
        state={<SaveNote />}
        action={
          <>
            <ButtonLink href={`/follow-ups?meeting=${meeting.id}`}>Follow-ups</ButtonLink>
            <ButtonLink href={`/meetings/${meeting.id}/close`}>Close the meeting</ButtonLink>
          </>
        }
      >
        <Unsent />
        <AskedOutcome />
        {items.length === 0 && (
          <EmptyState
            title="This meeting has no agenda yet."
            action={<ButtonLink href={`/meetings/${meeting.id}/draft`}>Draft agenda</ButtonLink>}
          >
            Outcomes are written under its items; those of the meeting as a whole can be written down at once.
          </EmptyState>
        )}
        {[...items, null].map((one) => (
          <Part
            key={one?.id ?? 'meeting'}
            item={one}
            isChosen={one?.id === chosen?.id}
            onSelect={() => select(one?.id ?? null)}
            onWrite={() => {
              select(one?.id ?? null)
              write('AGREED', one)
            }}
          />
        ))}
      </MeetingPage>
    </RoomContext>
  )
}

function Part({
  item,
  isChosen,
  onSelect,
  onWrite,
}: {
  item: RoomItem | null
  isChosen: boolean
  onSelect: () => void
  onWrite: () => void
}) {
  return (
    <section
      aria-label={item?.title ?? 'The meeting as a whole'}
      data-item={item?.id ?? 'meeting'}
      className={styles.item}
      data-chosen={isChosen ? '' : undefined}
      onFocus={onSelect}
    >
      <header className={styles.bar}>
        <ItemHead item={item} />
        <Button size="small" look="quiet" onClick={onWrite}>
          Write an outcome
        </Button>
      </header>
      <OutcomesOfItem item={item} />
    </section>
  )
}
