'use client'
import type { RoomItem } from './view'
import { without } from './drafts'
import { OneOutcome } from './one-outcome'
import { OutcomeForm } from './outcome-form'
import { recordFrom } from './hands'
import styles from './room.module.css'
import { useRoom } from './use-room'

/** Everything the meeting came to on an item, and the line for one more while there is one being typed. */
export function OutcomesOfItem({ item }: { item: RoomItem | null }) {
  const { room, view, drafts } = useRoom()
  const key = item?.id ?? 'meeting'
  const draft = drafts.outcomes[key]
  const mine = view.outcomes.filter(({ itemId }) => itemId === (item?.id ?? null))
  const leave = () => room.type({ outcomes: without(drafts.outcomes, key) })

  return (
    <div className={styles.outcomes}>
      {mine.length > 0 && (
        <ul role="list" className={styles.list}>
          {mine.map((outcome) => (
            <li key={outcome.id} id={`outcome-${outcome.id}`}>
              <OneOutcome outcome={outcome} />
            </li>
          ))}
        </ul>
      )}
      {draft !== undefined && view.mayRecord && (
        <OutcomeForm
          name={`Outcome of ${item?.title ?? 'the meeting'}`}
          draft={draft}
          hasPrepared={view.hasPrepared}
          verb="Write it down"
          onChange={(next) => room.type({ outcomes: { ...drafts.outcomes, [key]: next } })}
          onLeave={leave}
          onDone={() => {
            room.act(recordFrom(item?.id ?? null, draft))
            leave()
          }}
        />
      )}
    </div>
  )
}
