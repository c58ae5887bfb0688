'use client'
import { useState } from 'react'
import { PaperLine } from '@/app/(desk)/_parts/paper-text'
import { ConfirmButton } from '@/app/_ui/action/confirm-button'
import { toast } from '@/app/_ui/action/toast'
import { Callout } from '@/app/_ui/text/callout'
import type { MeetingId } from '@/lib/kernel/ids'
import { counted } from '@/lib/kernel/text'
import type { CarryTarget } from '@/lib/outcomes/model'
import { closeMeetingAction } from './actions'
import { CarryChoice } from './carry-choice'
import styles from './close.module.css'
import { type LeftItem, type Targets, shareOf, withTarget } from './targets'

/** What the meeting leaves, where each of it goes, and the button that closes the record. */
export function CloseForm({
  meetingId,
  revision,
  items,
  prepares,
}: {
  meetingId: MeetingId
  revision: number
  items: readonly LeftItem[]
  prepares: string | null
}) {
  /** What was ticked here; all else goes where it is proposed to go, also what somebody else defers meanwhile. */
  const [chosen, setChosen] = useState<Targets>(new Map())
  const targets: Targets = new Map(
    items.map((item) => [item.itemId, chosen.get(item.itemId) ?? item.targets]),
  )
  const [refusal, setRefusal] = useState<string | null>(null)
  const count = [...targets.values()].filter((each) => each.length > 0).length

  const everyItem = items.map(({ itemId }) => itemId)
  const places: { target: CarryTarget; words: string }[] = [
    { target: 'NEXT_MEETING', words: 'To the next meeting of the series' },
    ...(prepares === null ? [] : [{ target: 'PREPARED_MEETING' as const, words: `Up to the ${prepares}` }]),
  ]

  const send = (itemIds: readonly string[], target: CarryTarget, goes: 'there' | 'not there') =>
    setChosen(new Map([...chosen, ...withTarget(targets, itemIds, target, goes)]))

  const close = () =>
    closeMeetingAction({
      meetingId,
      revision,
      carry: [...targets].map(([itemId, to]) => ({ itemId, targets: [...to] })),
    })

  return (
    <section aria-labelledby="left" className={styles.close}>
      <h2 id="left">What the meeting leaves</h2>
      {items.length === 0 ? (
        <p>Every item was reached, and none was deferred.</p>
      ) : (
        <ul role="list" className={styles.list}>
          {items.length > 1 && (
            <li>
              <fieldset>
                <legend>All {counted(items.length, 'item')}</legend>
                {places.map(({ target, words }) => (
                  <CarryChoice
                    key={target}
                    words={words}
                    share={shareOf(targets, target)}
                    onChoose={(goes) => send(everyItem, target, goes)}
                  />
                ))}
              </fieldset>
            </li>
          )}
          {items.map(({ itemId, title, deferred }) => (
            <li key={itemId}>
              <fieldset>
                <legend>
                  <PaperLine>{title || 'Untitled'}</PaperLine>
                </legend>
                <p className={styles.why}>{deferred ? 'Deferred by an outcome' : 'Not reached'}</p>
                {places.map(({ target, words }) => (
                  <CarryChoice
                    key={target}
                    words={words}
                    share={targets.get(itemId)?.includes(target) === true ? 'all' : 'none'}
                    onChoose={(goes) => send([itemId], target, goes)}
                  />
                ))}
              </fieldset>
            </li>
          ))}
        </ul>
      )}
      {refusal !== null && <Callout kind="trouble">{refusal}</Callout>}
      <ConfirmButton
        label="Close the meeting"
        look="main"
        title="Close the record of the meeting?"
        confirm="Close the record"
        act={close}
        done={() => toast({ text: 'The record of the meeting is closed.' })}
        refused={setRefusal}
      >
        <p>
          Agenda, released copies of notes, outcomes and summary can then no longer be changed.{' '}
          {count === 0
            ? 'Nothing is carried over.'
            : count === 1
              ? '1 item is carried over and proposed in the next draft.'
              : `${String(count)} items are carried over and proposed in the next draft.`}
        </p>
        <p>Only the co-chair of the desk can open the record again, and says why.</p>
      </ConfirmButton>
    </section>
  )
}
