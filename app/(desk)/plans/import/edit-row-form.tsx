'use client'
import { useRef, useState } from 'react'
import { Button, ButtonRow } from '@/app/_ui/action/button'
import { Dialog } from '@/app/_ui/action/dialog'
import { PlainField, PlainLongField } from '@/app/_ui/form/plain-fields'
import type { PlanReading } from '@/lib/plans/reading/model'
import { editReference, editText, editTitle } from '@/lib/plans/reading/rules/preview/edit'
import { type Item, keyOf } from '@/lib/plans/reading/rules/preview/items'
import { splitLine } from '@/lib/plans/reading/rules/preview/split-line'
import styles from './import.module.css'
import { referenceOf, wordsOf } from './preview'
import type { Preview } from './use-preview'

/** The words and the number of one row; a line can be split where the cursor stands, or where a second measure seems to begin. */
export function EditRow({ preview, item, close }: { preview: Preview; item: Item; close: () => void }) {
  const [text, setText] = useState(wordsOf(item))
  const [reference, setReference] = useState(referenceOf(item))
  const [cursor, setCursor] = useState<number | null>(null)
  const field = useRef<HTMLTextAreaElement>(null)
  const key = keyOf(item)
  const name = referenceOf(item) || 'The row'
  const hints = item.kind === 'line' && text === item.line.text ? item.line.splitHints : []

  const edited = (reading: PlanReading) => {
    const worded =
      text === wordsOf(item)
        ? reading
        : item.kind === 'line'
          ? editText(reading, key, text)
          : editTitle(reading, key, text)
    return reference === referenceOf(item) ? worded : editReference(worded, key, reference)
  }
  const save = () => {
    preview.change(`${name} was changed.`, edited)
    close()
  }
  const split = (at: number) => {
    preview.change(`${name} was split.`, (reading) => splitLine(edited(reading), key, at))
    close()
  }

  return (
    <Dialog
      open
      onClose={close}
      size="wide"
      title={item.kind === 'line' ? `Line ${referenceOf(item)}` : `Heading ${referenceOf(item)}`}
      actions={
        <ButtonRow>
          <Button look="main" onClick={save}>
            Change
          </Button>
          {item.kind === 'line' && (
            <Button
              disabled={cursor === null || cursor === 0 || cursor >= text.length}
              onClick={() => split(cursor ?? 0)}
            >
              Split at the cursor
            </Button>
          )}
          <Button look="quiet" onClick={close}>
            Cancel
          </Button>
        </ButtonRow>
      }
    >
      <div className={styles.edit}>
        <PlainField
          name="reference"
          label="Number"
          hint="As printed in the plan; leave it empty where nothing is printed."
          value={reference}
          maxLength={60}
          onChange={(event) => setReference(event.currentTarget.value)}
        />
        <PlainLongField
          ref={field}
          name="text"
          label={item.kind === 'line' ? 'Text of the line' : 'Title'}
          rows={item.kind === 'line' ? 8 : 3}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          onSelect={(event) => setCursor(event.currentTarget.selectionStart)}
        />
        {hints.map((at) => (
          <p key={at} className={styles.hint}>
            A second measure seems to begin at “{text.slice(at, at + 48)} …”
            <Button size="small" onClick={() => split(at)}>
              Split here
            </Button>
          </p>
        ))}
      </div>
    </Dialog>
  )
}
