'use client'
import { useEffect, useOptimistic, useRef, useState } from 'react'
import { Undos } from '@/app/(desk)/_parts/undos'
import { toast } from '@/app/_ui/action/toast'
import { useAct } from '@/app/_ui/action/use-act'
import { Refusal } from '@/lib/kernel/refusal'
import { applyPlacements } from '@/lib/kernel/tree-moves'
import type { Pole } from '@/lib/topics/model'
import { type Place, placeAfterStep, placeNow, type Step } from '@/lib/topics/rules/steps'
import { moveTopic, polesOf } from '@/lib/topics/rules/tree'
import { moveTopicAction, retireTopicAction, reviveTopicAction } from '../actions'
import type { TopicRow } from './topic-row'

type Moved = { readonly placements: ReturnType<typeof moveTopic>['placements']; readonly pole: Pole | null }

/** The list as it will be once the server has answered, and what a keeper does with it. A refusal is said, and nothing happens. */
export function useList(given: readonly TopicRow[]) {
  const [rows, foresee] = useOptimistic(given, afterMove)
  const { busy, act } = useAct()
  const [undo] = useState(() => new Undos())
  /** What is taken back later is taken back from the list as it is then. */
  const now = useRef(rows)
  useEffect(() => {
    now.current = rows
  })

  function send(id: TopicRow['id'], move: Place, pole: Pole | null) {
    const moved = said(() => moveTopic(now.current, id, move, pole))
    if (moved === null || moved.placements.length === 0) return
    act(
      () => {
        foresee(moved)
        return moveTopicAction({ topicId: id, move, pole })
      },
      () => undefined,
    )
  }

  function move(id: TopicRow['id'], place: Place, pole: Pole | null) {
    const [back, backTo] = [placeNow(rows, id), polesOf(rows).get(id) ?? null]
    undo.push(() => send(id, back, backTo))
    send(id, place, pole)
  }

  return {
    rows,
    busy,
    undo,
    move,
    step: (id: TopicRow['id'], step: Step) => {
      const place = said(() => placeAfterStep(rows, id, step))
      if (place !== null) move(id, place, polesOf(rows).get(id) ?? null)
    },
    retire: ({ id, revision, title }: TopicRow) =>
      act(
        () => retireTopicAction({ topicId: id, revision }),
        ({ data }) => {
          const back = () => {
            undo.drop(back)
            revive(id, data.revision)
          }
          undo.push(back)
          toast({ text: `“${title}” is retired.`, undo: back })
        },
      ),
    revive: ({ id, revision }: TopicRow) => revive(id, revision),
  }

  function revive(id: TopicRow['id'], revision: number) {
    act(
      () => reviveTopicAction({ topicId: id, revision }),
      () => toast({ text: 'The topic stands again.' }),
    )
  }
}

function afterMove(rows: readonly TopicRow[], { placements, pole }: Moved): readonly TopicRow[] {
  const [first] = placements
  return applyPlacements<TopicRow>(rows, placements).map((row) =>
    row.id === first?.id && pole !== null ? { ...row, pole } : row,
  )
}

function said<Value>(attempt: () => Value): Value | null {
  try {
    return attempt()
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    toast({ text: error.message })
    return null
  }
}
