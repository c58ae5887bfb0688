'use client'
import { useLeftNotes } from '@/app/(desk)/notes/_parts/use-left-notes'
import { waitingWords } from '@/app/(desk)/_parts/waiting-words'
import { Button } from '@/app/_ui/action/button'
import { Callout } from '@/app/_ui/text/callout'
import { type Act, wordsOf } from './acts'
import styles from './room.module.css'
import type { Refused } from './outbox'
import { useRoom } from './use-room'

/** Over the page only while something has not arrived: one line of how much waits on this device, and what the house did not take. */
export function Unsent() {
  const { unsent, cut, refused, room, view, personId } = useRoom()
  const waiting = waitingWords({ entries: cut ? unsent : 0, notes: useLeftNotes(personId) })
  return (
    <>
      <div role="status">{waiting !== null && <p className={styles.unsent}>{waiting}</p>}</div>
      {refused.map((one) => (
        <Callout
          key={one.act.key}
          kind="trouble"
          title={`Not saved: ${one.message}`}
          action={
            <>
              <Again
                refused={one}
                again={anew(one, view)}
                onAgain={(act) => {
                  room.letGo(one)
                  room.act(act)
                }}
              />
              <Button size="small" onClick={() => room.letGo(one)}>
                Let it go
              </Button>
            </>
          }
        >
          {wordsOf(one.act)}
        </Callout>
      ))}
    </>
  )
}

function Again({
  refused,
  again,
  onAgain,
}: {
  refused: Refused
  again: Act | null
  onAgain: (act: Act) => void
}) {
  if (again === null || wordsOf(refused.act) === null) return null
  return (
    <Button size="small" onClick={() => onAgain(again)}>
      Save it once more
    </Button>
  )
}

/** The same act on what stands there now; null where that is gone. */
function anew({ act }: Refused, { outcomes, followUps }: ReturnType<typeof useRoom>['view']): Act | null {
  if (act.verb === 'change') {
    const now = outcomes.find(({ id }) => id === act.input.outcomeId)
    return now === undefined ? null : { ...act, input: { ...act.input, revision: now.revision } }
  }
  if (act.verb === 'changeFollowUp') {
    const now = followUps.find(({ id }) => id === act.input.followUpId)
    return now === undefined ? null : { ...act, input: { ...act.input, revision: now.revision } }
  }
  return act
}
