'use client'
import { useId, useState } from 'react'
import { circleWords } from '@/app/(desk)/_parts/circle'
import { CircleMark } from '@/app/(desk)/_parts/circle-mark'
import { Button } from '@/app/_ui/action/button'
import { Dialog } from '@/app/_ui/action/dialog'
import { toast } from '@/app/_ui/action/toast'
import { useAct } from '@/app/_ui/action/use-act'
import type { MeetingId } from '@/lib/kernel/ids'
import { OUTCOME_CIRCLES } from '@/lib/outcomes/model'
import type { SummaryCircle } from '@/lib/summaries/model'
import { openSummaryAction } from './actions'
import styles from './summary.module.css'

/** How far the summary has gone, and the way to open it further or to close it again. */
export function CircleButton({ meetingId, circle }: { meetingId: MeetingId; circle: SummaryCircle }) {
  const [open, setOpen] = useState(false)
  const [chosen, choose] = useState(circle)
  const { busy, act } = useAct()
  const group = useId()

  const settle = () =>
    act(
      () => openSummaryAction({ meetingId, saw: circle, circle: chosen }),
      () => {
        toast({ text: `The summary is open to ${circleWords[chosen].readers}.` })
        setOpen(false)
      },
    )

  return (
    <>
      <Button
        onClick={() => {
          choose(circle)
          setOpen(true)
        }}
        aria-haspopup="dialog"
      >
        Open to … <CircleMark circle={circle} />
      </Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title="Who may read the summary?"
        actions={
          <>
            <Button onClick={() => setOpen(false)}>Leave it as it is</Button>
            <Button look="main" disabled={busy || chosen === circle} onClick={settle}>
              Open the summary
            </Button>
          </>
        }
      >
        <fieldset className={styles.circles}>
          <legend>A paragraph for fewer readers stays with them.</legend>
          {OUTCOME_CIRCLES.map((each) => (
            <label key={each}>
              <input
                type="radio"
                name={group}
                checked={chosen === each}
                onChange={() => {
                  choose(each)
                }}
              />
              <span>
                <CircleMark circle={each} /> {circleWords[each].readers}
              </span>
            </label>
          ))}
        </fieldset>
      </Dialog>
    </>
  )
}
