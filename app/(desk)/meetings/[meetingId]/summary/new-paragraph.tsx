'use client'
import { useEffect, useRef, useState, useTransition } from 'react'
import { circleWords } from '@/app/(desk)/_parts/circle'
import { Button } from '@/app/_ui/action/button'
import { OUTCOME_CIRCLES } from '@/lib/outcomes/model'
import { LONGEST_PARAGRAPH, type ParagraphKind, type SummaryCircle } from '@/lib/summaries/model'
import styles from './summary.module.css'
import type { Written } from './use-new-paragraph'

/** A row that is being written and is not in the summary yet. Enter adds it; Escape lets it go. */
export function NewParagraph({
  first,
  begun,
  onType,
  onAdd,
  onCancel,
}: {
  /** The circle it begins with. */
  first: SummaryCircle
  /** What an earlier page left of it. */
  begun: Written | null
  onType: (written: Written) => void
  onAdd: (written: Written) => Promise<string | null>
  onCancel: () => void
}) {
  const field = useRef<HTMLTextAreaElement>(null)
  const [text, setText] = useState(begun?.text ?? '')
  const [kind, setKind] = useState<ParagraphKind>(begun?.kind ?? 'PARAGRAPH')
  const [circle, setCircle] = useState(begun?.circle ?? first)
  const [refusal, setRefusal] = useState<string | null>(null)
  const [busy, start] = useTransition()
  useEffect(() => field.current?.focus(), [])

  function add() {
    if (busy || text.trim() === '') return
    start(async () => {
      setRefusal(await onAdd({ kind, text, circle }))
    })
  }

  return (
    <div className={styles.paragraph}>
      <span />
      <div className={styles.body}>
        <textarea
          ref={field}
          className={kind === 'HEADING' ? styles.headingField : styles.field}
          aria-label="New paragraph"
          placeholder="The Meeting …"
          rows={1}
          dir="auto"
          maxLength={LONGEST_PARAGRAPH}
          value={text}
          onChange={(event) => {
            setText(event.target.value)
            onType({ kind, text: event.target.value, circle })
          }}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing) return
            if (event.key === 'Escape' && text.trim() === '') onCancel()
            if (event.key !== 'Enter') return
            event.preventDefault()
            add()
          }}
        />
        {refusal !== null && <p role="alert">{refusal}</p>}
        <div className={styles.source}>
          <select
            aria-label="What it is"
            value={kind}
            onChange={(event) => {
              setKind(event.target.value === 'HEADING' ? 'HEADING' : 'PARAGRAPH')
            }}
          >
            <option value="PARAGRAPH">Paragraph</option>
            <option value="HEADING">Heading</option>
          </select>
          <select
            aria-label="Who may read it"
            value={circle}
            onChange={(event) => {
              setCircle(OUTCOME_CIRCLES.find((one) => one === event.target.value) ?? circle)
            }}
          >
            {OUTCOME_CIRCLES.map((each) => (
              <option key={each} value={each}>
                {circleWords[each].short}
              </option>
            ))}
          </select>
          <Button size="small" look="main" aria-disabled={busy || text.trim() === ''} onClick={add}>
            Add
          </Button>
          <Button size="small" look="quiet" onClick={onCancel}>
            Cancel
          </Button>
        </div>
      </div>
    </div>
  )
}
