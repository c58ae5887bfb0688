'use client'
import dynamic from 'next/dynamic'
import { useState } from 'react'
import { KeptHere } from '@/app/(desk)/_parts/kept-here'
import { MeetingPage } from '@/app/(desk)/meetings/_parts/meeting-head'
import { ButtonLink } from '@/app/_ui/action/button-link'
import { useShortcut } from '@/app/_ui/keys/registry'
import { EmptyState } from '@/app/_ui/states/empty-state'
import { TextLoading } from '@/app/_ui/states/loading'
import { SaveNote } from '@/app/_ui/states/save-state'
import type { PersonId } from '@/lib/kernel/ids'
import type { MeetingHead } from '@/lib/meetings/queries/read-meeting-head'
import type { Choices } from '@/lib/outcomes/queries/choices'
import { Unsent } from '../_room/unsent'
import { useKinds } from '../_room/use-kinds'
import { RoomContext, useOpenRoom } from '../_room/use-room'
import { useSelected } from '../_room/use-selected'
import { currentOf, type SeenRoom } from '../_room/view'
import { DayAgenda } from './day-agenda'
import { DayItem } from './day-item'
import styles from './day.module.css'
import type { NoteAsRead } from './item-note'
import { useNow } from './use-now'

/** What was begun here lies on this device alone, so the house cannot draw it. */
const ItemNote = dynamic(() => import('./item-note').then((part) => part.ItemNote), {
  ssr: false,
  loading: () => <TextLoading />,
})

/** The day of the meeting: where it is on its agenda, and what it comes to. Goes on without the network. */
export function DayEditor({
  meeting,
  personId,
  seen,
  choices,
  notes,
  item,
}: {
  meeting: MeetingHead
  personId: PersonId
  seen: SeenRoom
  choices: Choices
  /** The texts of the notes one writes here; null where one writes none. */
  notes: readonly NoteAsRead[] | null
  item: string | null
}) {
  const { room, shown } = useOpenRoom(personId, seen)
  const { view } = shown
  const now = useNow(room, seen.now)
  const current = currentOf(view)
  const ids = view.items.map(({ id }) => id)
  const [selected, select] = useSelected(ids, item, current)
  const chosen = view.items.find(({ id }) => id === selected) ?? null
  useKinds(room, shown, chosen?.kind === 'BREAK' ? null : chosen)

  const [takeBack, setTakeBack] = useState<(() => void) | null>(null)

  const turn = (id: string | null) => {
    if (!view.mayRecord || id === current) return
    const back = room.turnTo(id)
    setTakeBack(() => () => {
      back()
      setTakeBack(null)
      if (current !== null) select(current)
    })
    if (id !== null) select(id)
  }
  const step = (by: 1 | -1) => {
    const next = ids[ids.indexOf(current ?? '') + by]
    if (next !== undefined) turn(next)
  }
  useShortcut({ keys: ']', label: 'Turn to the next item', group: 'The meeting', run: () => step(1) })
  useShortcut({ keys: '[', label: 'Turn back to the item before', group: 'The meeting', run: () => step(-1) })

  return (
    <RoomContext value={{ ...shown, room, personId, choices }}>
      <MeetingPage meeting={meeting} part="Meeting day" width="full" state={<SaveNote />}>
        <Unsent />
        {shown.gone && (
          <EmptyState title="This meeting is no longer open to you.">
            What you typed and was not sent is kept on this device.
          </EmptyState>
        )}
        {view.items.length === 0 ? (
          <EmptyState
            title="There is no agenda to follow yet."
            action={<ButtonLink href={`/meetings/${meeting.id}/agenda`}>Agenda</ButtonLink>}
          />
        ) : (
          <div className={styles.day}>
            <DayAgenda
              items={view.items}
              current={current}
              selected={selected}
              now={now}
              zone={view.zone}
              onSelect={select}
              foot={<KeptHere path={`/meetings/${meeting.id}/day`} />}
            />
            {chosen !== null && (
              <DayItem
                item={chosen}
                note={
                  notes === null || chosen.kind === 'BREAK' ? null : (
                    <ItemNote
                      key={chosen.id}
                      item={chosen}
                      partnershipId={meeting.partnershipId}
                      texts={notes}
                    />
                  )
                }
                current={current}
                now={now}
                onTurn={turn}
                onStep={step}
                onSelect={select}
                takeBack={takeBack}
              />
            )}
          </div>
        )}
      </MeetingPage>
    </RoomContext>
  )
}
