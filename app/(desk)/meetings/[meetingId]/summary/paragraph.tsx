'use client'
import { IconArrowDown, IconArrowUp, IconPlus, IconTrash } from '@tabler/icons-react'
import type { KeyboardEvent } from 'react'
import { CircleMark } from '@/app/(desk)/_parts/circle-mark'
import { circleWords } from '@/app/(desk)/_parts/circle'
import { Button, IconButton } from '@/app/_ui/action/button'
import { useAct } from '@/app/_ui/action/use-act'
import { OUTCOME_CIRCLES } from '@/lib/outcomes/model'
import type { MeetingId, PersonId } from '@/lib/kernel/ids'
import { LONGEST_PARAGRAPH, type SummaryCircle } from '@/lib/summaries/model'
import type { SummaryParagraphView } from '@/lib/summaries/queries/read-summary'
import { settleParagraphAction, writeParagraphAction } from './actions'
import { SourceLink } from './reading'
import type { Send } from './saved-text'
import styles from './summary.module.css'
import { useSavedText } from './use-saved-text'

/** What can be done with a row beside writing in it. */
export type RowActs = {
  readonly move: (way: 'UP' | 'DOWN') => void
  readonly add: () => void
  readonly remove: () => void
}

/** A row of the summary, written in place. Alt and the arrows move it, Enter begins the next one. */
export function Paragraph({
  meetingId,
  personId,
  row,
  acts,
}: {
  meetingId: MeetingId
  personId: PersonId
  row: SummaryParagraphView
  acts: RowActs
}) {
  const { id: paragraphId, circle } = row
  const { act } = useAct()
  const send: Send = (sent) => writeParagraphAction({ paragraphId, circle, ...sent })
  const { field, text, theirs } = useSavedText(row, { personId, about: `summary.${paragraphId}`, send })
  const name = row.kind === 'HEADING' ? 'Heading' : `Paragraph ${String(row.number)}`

  const { revision } = row
  const settle = (keep: 'SOURCE' | 'OWN') =>
    act(
      () => settleParagraphAction({ paragraphId, revision, keep }),
      () => undefined,
    )
  const changeCircle = (next: SummaryCircle) =>
    act(
      () => writeParagraphAction({ paragraphId, revision, text, circle: next }),
      () => undefined,
    )

  return (
    <div id={paragraphId} className={styles.paragraph} data-kind={row.kind}>
      <span className={styles.number}>{row.number === null ? '' : `${String(row.number)}.`}</span>
      <div className={styles.body}>
        <textarea
          className={row.kind === 'HEADING' ? styles.headingField : styles.field}
          aria-label={name}
          data-paragraph={paragraphId}
          value={text}
          rows={1}
          dir="auto"
          maxLength={LONGEST_PARAGRAPH}
          onChange={(event) => {
            field.type(event.target.value, send)
          }}
          onBlur={() => field.leave()}
          onKeyDown={(event) => {
            press(event, acts)
          }}
        />
        <div className={styles.source}>
          {row.isSourced ? (
            <CircleMark circle={circle} />
          ) : (
            <label className={styles.own}>
              <CircleMark circle={circle} />
              <select
                aria-label={`Who may read ${name.toLowerCase()}`}
                value={circle}
                onChange={(event) => {
                  const next = OUTCOME_CIRCLES.find((one) => one === event.target.value)
                  if (next !== undefined) changeCircle(next)
                }}
              >
                {OUTCOME_CIRCLES.map((each) => (
                  <option key={each} value={each}>
                    {circleWords[each].short}
                  </option>
                ))}
              </select>
            </label>
          )}
          <SourceLink meetingId={meetingId} row={row} />
          {row.isEdited && <span>edited</span>}
        </div>
        {theirs !== null && (
          <div className={styles.other} role="alert">
            <p>Somebody has changed it meanwhile: “{theirs}”</p>
            <Button size="small" onClick={() => field.settle('OURS')}>
              Keep mine
            </Button>
            <Button size="small" onClick={() => field.settle('THEIRS')}>
              Take theirs
            </Button>
          </div>
        )}
        {row.source?.state === 'CHANGED' && row.isEdited && (
          <div className={styles.other}>
            <p>Its source reads now: “{row.source.reads}”</p>
            <Button size="small" onClick={() => settle('SOURCE')}>
              Take these words
            </Button>
            <Button size="small" onClick={() => settle('OWN')}>
              Keep mine
            </Button>
          </div>
        )}
        {row.source?.state === 'GONE' && (
          <div className={styles.other}>
            <p>The outcome it came from was struck out.</p>
            <Button size="small" onClick={acts.remove}>
              Take it out
            </Button>
          </div>
        )}
      </div>
      <div className={styles.hands}>
        <IconButton
          name={`Move ${name.toLowerCase()} up`}
          icon={<IconArrowUp aria-hidden />}
          onClick={() => acts.move('UP')}
        />
        <IconButton
          name={`Move ${name.toLowerCase()} down`}
          icon={<IconArrowDown aria-hidden />}
          onClick={() => acts.move('DOWN')}
        />
        <IconButton
          name={`Write a paragraph after ${name.toLowerCase()}`}
          icon={<IconPlus aria-hidden />}
          onClick={acts.add}
        />
        <IconButton
          name={`Take ${name.toLowerCase()} out`}
          icon={<IconTrash aria-hidden />}
          onClick={acts.remove}
        />
      </div>
    </div>
  )
}

function press(event: KeyboardEvent<HTMLTextAreaElement>, acts: RowActs) {
  if (event.nativeEvent.isComposing) return
  if (event.key === 'Enter') {
    event.preventDefault()
    acts.add()
  }
  if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
    event.preventDefault()
    acts.move(event.key === 'ArrowUp' ? 'UP' : 'DOWN')
  }
}
