'use client'
import { Button } from '@/app/_ui/action/button'
import { Callout } from '@/app/_ui/text/callout'
import { type Act, wordsOf } from './acts'
import styles from './room.module.css'
import type { Refused } from './outbox'
import { useRoom } from './use-room'

/** Over the page only while something has not arrived: how much waits on this device, and what the house did not take. */
export function Unsent() {
  const { unsent, cut, refused, room, view } = useRoom()
  return (
    <>
      <div role="status">
        {cut && unsent > 0 && (
          <p className={styles.unsent}>
            {unsent === 1 ? '1 entry is not sent yet.' : `${String(unsent)} entries are not sent yet.`} Kept
            on this device, also when the page is closed, and sent when the connection returns.
          </p>
        )}
      </div>
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
