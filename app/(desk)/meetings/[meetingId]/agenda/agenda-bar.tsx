'use client'
import { useState } from 'react'
import { circleWords } from '@/app/(desk)/_parts/circle'
import { CircleMark, CircleShape } from '@/app/(desk)/_parts/circle-mark'
import circles from '@/app/(desk)/_parts/circle.module.css'
import { Button } from '@/app/_ui/action/button'
import { ButtonLink } from '@/app/_ui/action/button-link'
import { Dialog } from '@/app/_ui/action/dialog'
import { toast } from '@/app/_ui/action/toast'
import { useAct } from '@/app/_ui/action/use-act'
import { AGENDA_CIRCLES, AGENDA_STATES, type AgendaState, agendaStateWords } from '@/lib/agendas/model/agenda'
import { changeCircleAction, setStateAction } from './actions'
import styles from './agenda.module.css'
import { useAgenda } from './use-agenda'

/** What the agenda is by now, and how far it is open. */
export function AgendaBar() {
  const { view, desk } = useAgenda()
  const { busy, act } = useAct()
  const [asking, setAsking] = useState(false)
  const [circle, setCircle] = useState(view.circle)

  function choose(state: AgendaState) {
    act(
      () => setStateAction({ agendaId: view.id, saw: view.state, state }).finally(desk.look),
      () => toast({ text: `The agenda is now: ${agendaStateWords[state]}.` }),
    )
  }

  function open() {
    act(
      () => changeCircleAction({ agendaId: view.id, saw: view.circle, circle }).finally(desk.look),
      () => {
        toast({ text: `It may now be read by ${circleWords[circle].readers}.` })
        setAsking(false)
      },
    )
  }

  return (
    <>
      <select
        aria-label="State of the agenda"
        value={view.state}
        disabled={busy}
        className={styles.state}
        onChange={({ target }) => choose(target.value as AgendaState)}
      >
        {AGENDA_STATES.map((state) => (
          <option key={state} value={state}>
            {agendaStateWords[state]}
          </option>
        ))}
      </select>
      <Button
        aria-haspopup="dialog"
        onClick={() => {
          setCircle(view.circle)
          setAsking(true)
        }}
      >
        <CircleMark circle={view.circle} /> Who may read it
      </Button>
      <ButtonLink href={`/meetings/${view.meetingId}/papers`}>Papers</ButtonLink>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title="Who may read the agenda"
        actions={
          <>
            <Button onClick={() => setAsking(false)}>Leave it</Button>
            <Button look="main" aria-disabled={busy} onClick={open} disabled={circle === view.circle}>
              {circle === view.circle ? 'Choose a circle' : `Open to: ${circleWords[circle].short}`}
            </Button>
          </>
        }
      >
        <fieldset className={styles.circles}>
          <legend>Items and texts for fewer readers stay as narrow as they are.</legend>
          {AGENDA_CIRCLES.map((one) => (
            <label key={one} className={circles[one]}>
              <input
                type="radio"
                name="agenda-circle"
                value={one}
                checked={circle === one}
                onChange={() => setCircle(one)}
              />
              <span className={circles.choice}>
                <CircleShape circle={one} />
                {circleWords[one].short}
              </span>
              <small>Read by {circleWords[one].readers}</small>
            </label>
          ))}
        </fieldset>
        {circle !== view.circle && (
          <p className={styles.willRead}>
            From now on it may be read by <strong>{circleWords[circle].readers}</strong>.
          </p>
        )}
      </Dialog>
    </>
  )
}
