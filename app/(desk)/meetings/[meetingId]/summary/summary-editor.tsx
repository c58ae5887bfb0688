'use client'
import { Fragment } from 'react'
import { Button } from '@/app/_ui/action/button'
import { toast } from '@/app/_ui/action/toast'
import { type Answer, useAct } from '@/app/_ui/action/use-act'
import { type MeetingId, type PersonId, newId } from '@/lib/kernel/ids'
import { shorten } from '@/lib/kernel/text'
import type { SummaryCircle } from '@/lib/summaries/model'
import type { ReadSummary, SummaryParagraphView } from '@/lib/summaries/queries/read-summary'
import {
  addParagraphAction,
  bringBackParagraphAction,
  moveParagraphAction,
  removeParagraphAction,
} from './actions'
import { NewParagraph } from './new-paragraph'
import { Paragraph } from './paragraph'
import styles from './summary.module.css'
import { useNewParagraph, type Written } from './use-new-paragraph'

/** The summary as the paper it becomes, written in place. */
export function SummaryEditor({
  meetingId,
  personId,
  rows,
  takenOut,
  circle,
}: {
  meetingId: MeetingId
  personId: PersonId
  rows: readonly SummaryParagraphView[]
  takenOut: ReadSummary['takenOut']
  circle: SummaryCircle
}) {
  const { place, setPlace, begun, keep } = useNewParagraph(personId, meetingId, rows)
  const { act: send } = useAct()
  const act = (run: () => Promise<Answer>, done: { text: string; undo?: () => void }) =>
    send(run, () => toast(done))

  function putAfter(paragraphId: string, after: string | null, undoAfter: string | null) {
    act(() => moveParagraphAction({ paragraphId, after }), {
      text: 'Moved.',
      undo: () => act(() => moveParagraphAction({ paragraphId, after: undoAfter }), { text: 'Moved back.' }),
    })
  }

  function move(index: number, way: 'UP' | 'DOWN') {
    const row = rows[index]
    const beside = way === 'UP' ? index - 2 : index + 1
    if (row === undefined || (way === 'UP' && index === 0) || (way === 'DOWN' && index === rows.length - 1))
      return
    putAfter(row.id, rows[beside]?.id ?? null, rows[index - 1]?.id ?? null)
  }

  function remove(row: SummaryParagraphView) {
    act(() => removeParagraphAction({ paragraphId: row.id }), {
      text: 'Taken out.',
      undo: () => act(() => bringBackParagraphAction({ paragraphId: row.id }), { text: 'Put back.' }),
    })
  }

  async function add({ kind, text, circle: chosen }: Written): Promise<string | null> {
    const given = { meetingId, paragraphId: newId(), kind, text, circle: chosen, after: place?.after ?? null }
    const answer = await addParagraphAction(given).catch(() => null)
    if (answer === null) return 'The server could not be reached. Your words are still here: try again.'
    if (!answer.ok) return Object.values(answer.fields)[0]?.[0] ?? answer.message
    keep(null)
    setPlace(null)
    return null
  }

  const writing = place !== null && (
    <NewParagraph
      key={place.after}
      first={circle}
      begun={begun}
      onType={keep}
      onAdd={add}
      onCancel={() => {
        keep(null)
        setPlace(null)
      }}
    />
  )
  return (
    <div className={styles.paper}>
      {place?.after === null && writing}
      {rows.map((row, index) => (
        <Fragment key={row.id}>
          <Paragraph
            meetingId={meetingId}
            personId={personId}
            row={row}
            acts={{
              move: (way) => move(index, way),
              add: () => setPlace({ after: row.id }),
              remove: () => remove(row),
            }}
          />
          {place?.after === row.id && writing}
        </Fragment>
      ))}
      <div className={styles.foot}>
        <Button size="small" onClick={() => setPlace({ after: rows.at(-1)?.id ?? null })}>
          Write a paragraph
        </Button>
      </div>
      {takenOut.length > 0 && (
        <details className={styles.out}>
          <summary>Taken out ({takenOut.length})</summary>
          <ul role="list">
            {takenOut.map(({ id, text }) => (
              <li key={id}>
                <span dir="auto">{shorten(text, 160)}</span>
                <Button
                  size="small"
                  onClick={() =>
                    act(() => bringBackParagraphAction({ paragraphId: id }), { text: 'Put back.' })
                  }
                >
                  Put back
                </Button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}
