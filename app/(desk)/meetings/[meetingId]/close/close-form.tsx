'use client'
import { useState } from 'react'
import { PaperLine } from '@/app/(desk)/_parts/paper-text'
import { ConfirmButton } from '@/app/_ui/action/confirm-button'
import { toast } from '@/app/_ui/action/toast'
import { Callout } from '@/app/_ui/text/callout'
import type { MeetingId } from '@/lib/kernel/ids'
import type { CarryTarget } from '@/lib/outcomes/model'
import { closeMeetingAction } from './actions'
import styles from './close.module.css'
import type { LeftItem } from './targets'

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
  const [targets, setTargets] = useState<ReadonlyMap<string, readonly CarryTarget[]>>(
    () => new Map(items.map((item) => [item.itemId, item.targets])),
  )
  const [refusal, setRefusal] = useState<string | null>(null)
  const count = [...targets.values()].filter((each) => each.length > 0).length

  function toggle(itemId: string, target: CarryTarget) {
    const now = targets.get(itemId) ?? []
    const next = now.includes(target) ? now.filter((each) => each !== target) : [...now, target]
    setTargets(new Map([...targets, [itemId, next]]))
  }

  const close = () =>
    closeMeetingAction({
      meetingId,
      revision,
      carry: [...targets].map(([itemId, chosen]) => ({ itemId, targets: [...chosen] })),
    })

  return (
    <section aria-labelledby="left" className={styles.close}>
      <h2 id="left">What the meeting leaves</h2>
      {items.length === 0 ? (
        <p>Every item was reached, and none was deferred.</p>
      ) : (
        <ul role="list" className={styles.list}>
          {items.map(({ itemId, title, deferred }) => (
            <li key={itemId}>
              <fieldset>
                <legend>
                  <PaperLine>{title || 'Untitled'}</PaperLine>
                </legend>
                <p className={styles.why}>{deferred ? 'Deferred by an outcome' : 'Not reached'}</p>
                <label>
                  <input
                    type="checkbox"
                    checked={targets.get(itemId)?.includes('NEXT_MEETING') ?? false}
                    onChange={() => toggle(itemId, 'NEXT_MEETING')}
                  />
                  To the next meeting of the series
                </label>
                {prepares !== null && (
                  <label>
                    <input
                      type="checkbox"
                      checked={targets.get(itemId)?.includes('PREPARED_MEETING') ?? false}
                      onChange={() => toggle(itemId, 'PREPARED_MEETING')}
                    />
                    Up to the {prepares}
                  </label>
                )}
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
