'use client'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { Button, ButtonRow } from '@/app/_ui/action/button'
import { PlainField } from '@/app/_ui/form/plain-fields'
import styles from './import.module.css'
import type { Answer } from './wire'

const largest = 25 * 1024 * 1024

/** One file, sent as soon as it is chosen. A refusal is one sentence at the field; the same file, or another, may be chosen again. */
export function Chooser<Given>({
  label,
  hint,
  accept,
  send,
  onRead,
}: {
  label: string
  hint: string
  accept: string
  send: (file: File, tell: (share: number | null) => void) => Promise<Answer<Given>>
  onRead: (given: Given, file: File) => void
}) {
  const field = useRef<HTMLInputElement>(null)
  const chosen = useRef<File | null>(null)
  const [refusal, setRefusal] = useState('')
  const [progress, setProgress] = useState<{ share: number | null } | null>(null)

  async function read() {
    const file = chosen.current
    if (file === null) return
    if (file.size > largest) {
      setRefusal('The file is larger than 25 MB. A plan of action is much smaller: is it the right file?')
      return
    }
    setRefusal('')
    setProgress({ share: 0 })
    const answer = await send(file, (share) => setProgress({ share }))
    setProgress(null)
    if (answer.ok) onRead(answer.data, file)
    else setRefusal(answer.message)
  }

  // a file that was chosen before the script had come has told nobody of itself
  const readEarly = useEffectEvent(() => {
    chosen.current = field.current?.files?.[0] ?? null
    void read()
  })
  useEffect(() => readEarly(), [])

  return (
    // the refusal is read out where it comes up
    <div className={styles.chooser} aria-live="polite">
      <PlainField
        ref={field}
        name="file"
        label={label}
        hint={hint}
        type="file"
        accept={accept}
        error={refusal === '' ? undefined : refusal}
        aria-disabled={progress !== null}
        // emptied, so that choosing the same file again is a choice too
        onClick={(event) => (event.currentTarget.value = '')}
        onChange={(event) => {
          chosen.current = event.currentTarget.files?.[0] ?? null
          void read()
        }}
      />
      {progress !== null && (
        <p role="status" className={styles.progress}>
          <progress aria-label="Progress" max={1} value={progress.share ?? undefined} />
          {progress.share === null ? 'Reading the file …' : 'Sending the file …'}
        </p>
      )}
      {refusal !== '' && (
        <ButtonRow>
          <Button onClick={() => void read()}>Try this file again</Button>
        </ButtonRow>
      )}
    </div>
  )
}
