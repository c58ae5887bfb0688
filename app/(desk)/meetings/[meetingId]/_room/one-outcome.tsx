'use client'
import { IconPencil, IconTrash, IconUserPlus } from '@tabler/icons-react'
import { IconButton } from '@/app/_ui/action/button'
import { draftOf, newTask, taskOf, without } from './drafts'
import { assignFrom, changeFrom, changeTaskFrom, strike, strikeTask } from './hands'
import { OutcomeForm } from './outcome-form'
import { FollowUpWords, OutcomeWords } from './outcome-words'
import styles from './room.module.css'
import { TaskForm } from './task-form'
import { useRoom } from './use-room'
import type { RoomFollowUp, RoomOutcome } from './view'

/** An outcome with what follows from it, to be worded anew, struck out, and followed up. */
export function OneOutcome({ outcome }: { outcome: RoomOutcome }) {
  const { room, view, drafts } = useRoom()
  const changing = drafts.outcomes[`change ${outcome.id}`]
  const assigning = drafts.tasks[`assign ${outcome.id}`]
  const followUps = view.followUps.filter(({ outcomeId }) => outcomeId === outcome.id)
  const type = (name: string, draft: typeof assigning) =>
    room.type({
      tasks: draft === undefined ? without(drafts.tasks, name) : { ...drafts.tasks, [name]: draft },
    })
  const change = (draft: typeof changing) => {
    const name = `change ${outcome.id}`
    room.type({
      outcomes: draft === undefined ? without(drafts.outcomes, name) : { ...drafts.outcomes, [name]: draft },
    })
  }

  return (
    <>
      {changing !== undefined && view.mayRecord ? (
        <OutcomeForm
          name="Change the outcome"
          draft={changing}
          hasPrepared={view.hasPrepared}
          verb="Save it"
          onChange={change}
          onLeave={() => change(undefined)}
          onDone={() => {
            room.act(changeFrom(outcome, changing))
            change(undefined)
          }}
        />
      ) : (
        <OutcomeWords
          outcome={outcome}
          actions={
            view.mayRecord && (
              <span className={styles.tools}>
                <IconButton
                  name={`Follow up: ${outcome.sentence}`}
                  icon={<IconUserPlus aria-hidden />}
                  onClick={() => type(`assign ${outcome.id}`, newTask)}
                />
                <IconButton
                  name={`Change: ${outcome.sentence}`}
                  icon={<IconPencil aria-hidden />}
                  onClick={() => change(draftOf(outcome))}
                />
                <IconButton
                  name={`Strike out: ${outcome.sentence}`}
                  icon={<IconTrash aria-hidden />}
                  onClick={() => strike(room, outcome)}
                />
              </span>
            )
          }
        />
      )}
      {followUps.length > 0 && (
        <ul role="list" className={styles.tasks}>
          {followUps.map((followUp) => (
            <li key={followUp.id}>
              <OneFollowUp followUp={followUp} />
            </li>
          ))}
        </ul>
      )}
      {assigning !== undefined && view.mayRecord && (
        <TaskForm
          name="Follow-up"
          draft={assigning}
          verb="Assign it"
          onChange={(draft) => type(`assign ${outcome.id}`, draft)}
          onLeave={() => type(`assign ${outcome.id}`, undefined)}
          onDone={() => {
            room.act(assignFrom(outcome.id, assigning))
            type(`assign ${outcome.id}`, undefined)
          }}
        />
      )}
    </>
  )
}

function OneFollowUp({ followUp }: { followUp: RoomFollowUp }) {
  const { room, view, drafts, choices } = useRoom()
  const name = `change ${followUp.id}`
  const changing = drafts.tasks[name]
  const everybody = [...choices.delegations, ...choices.people]
  const ownerName =
    followUp.ownerName === ''
      ? (everybody.find(({ id }) => id === followUp.owner.id)?.name ?? '')
      : followUp.ownerName
  const leave = () => room.type({ tasks: without(drafts.tasks, name) })
  if (changing !== undefined && view.mayRecord)
    return (
      <TaskForm
        name="Change the follow-up"
        draft={changing}
        verb="Save it"
        onChange={(draft) => room.type({ tasks: { ...drafts.tasks, [name]: draft } })}
        onLeave={leave}
        onDone={() => {
          room.act(changeTaskFrom(followUp, changing))
          leave()
        }}
      />
    )
  return (
    <FollowUpWords
      followUp={{ ...followUp, ownerName }}
      line={choices.lines.find(({ id }) => id === followUp.lineId)?.name}
      actions={
        view.mayRecord && (
          <span className={styles.tools}>
            <IconButton
              name={`Change the follow-up: ${followUp.what}`}
              icon={<IconPencil aria-hidden />}
              onClick={() => room.type({ tasks: { ...drafts.tasks, [name]: taskOf(followUp) } })}
            />
            <IconButton
              name={`Strike out the follow-up: ${followUp.what}`}
              icon={<IconTrash aria-hidden />}
              onClick={() => strikeTask(room, followUp)}
            />
          </span>
        )
      }
    />
  )
}
