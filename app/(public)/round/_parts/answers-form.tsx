'use client'
import { type SubmitEvent, useRef, useState } from 'react'
import { useRouter } from 'next/navigation'
import { Callout } from '@/app/_ui/text/callout'
import { PlainForm } from '@/app/_ui/form/plain-form'
import { SendButton } from '@/app/_ui/form/send-button'
import { sent } from '@/app/_ui/form/sent'
import type { ActionResult } from '@/app/_server/action'
import type { FieldErrors } from '@/lib/kernel/refusal'
import { counted } from '@/lib/kernel/text'
import { type AnswerState, typedStates } from '@/lib/rounds/model'
import type { LineState } from '@/lib/plans/model'
import { AnswerFields, type Typed } from './answer-fields-form'
import styles from './answers.module.css'

export type Asked = Typed & {
  readonly id: string
  readonly answer: AnswerState
  readonly deskWords: string
  readonly revision: number
  readonly line: {
    readonly reference: string
    readonly text: string
    readonly state: LineState
    readonly stateAsOn: string | null
  }
}

type Kept = Typed & { readonly requestId: string; readonly answerId: string; readonly revision: number }

/** Every line that is asked about on one page: kept as it is typed, sent when the focal point says so. */
export function AnswersForm({
  requestId,
  answers,
  today,
  type,
  send,
}: {
  requestId: string
  answers: readonly Asked[]
  today: string
  type: (input: Kept) => Promise<ActionResult<{ revision: number }>>
  send: (input: { requestId: string }) => Promise<ActionResult<{ sent: number }>>
}) {
  const router = useRouter()
  const [errors, setErrors] = useState<FieldErrors>({})
  const [said, setSaid] = useState<{ ok: boolean; words: string } | null>(null)
  const [isSending, setSending] = useState(false)
  const revisions = useRef(new Map(answers.map(({ id, revision }) => [id, revision])))
  /** One after the other, so that what was typed last is what is kept. */
  const queue = useRef<Promise<boolean>>(Promise.resolve(true))

  function keep(id: string, typed: Typed): Promise<boolean> {
    const next = queue.current.then(async () => {
      const revision = revisions.current.get(id) ?? 1
      const answer = await sent(() => type({ requestId, answerId: id, revision, ...typed }))
      if (answer.ok) revisions.current.set(id, answer.data.revision)
      setSaid(answer.ok ? { ok: true, words: 'Kept.' } : { ok: false, words: answer.message })
      return answer.ok
    })
    queue.current = next
    return next
  }

  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault()
    setSending(true)
    const isKept = await queue.current
    const answer = isKept ? await sent(() => send({ requestId })) : null
    setSending(false)
    if (answer === null) return
    setErrors(answer.ok ? {} : answer.fields)
    setSaid(
      answer.ok
        ? { ok: true, words: `${counted(answer.data.sent, 'answer')} sent to the desk.` }
        : { ok: false, words: answer.message },
    )
    if (answer.ok) router.refresh()
  }

  const open = answers.filter(({ answer }) => typedStates.includes(answer)).length
  return (
    <PlainForm
      keeps="as-typed"
      onSubmit={(event) => void submit(event)}
      className={styles.answers}
      aria-label="Your report"
    >
      {answers.map((asked) => (
        <AnswerFields
          key={`${asked.id} ${asked.answer}`}
          asked={asked}
          today={today}
          error={errors[asked.id]?.[0]}
          keep={(typed) => keep(asked.id, typed)}
        />
      ))}
      {open === 0 ? (
        <Callout title="Everything has been sent. Thank you." />
      ) : (
        <div className={styles.foot}>
          <SendButton look="main" isSending={isSending}>
            Send to the desk
          </SendButton>
          <span role="status" className={said?.ok === false ? styles.wrong : styles.quiet}>
            {said?.words ??
              `${counted(open, 'line')} to answer. What you type is kept; you may come back until it is due.`}
          </span>
        </div>
      )}
    </PlainForm>
  )
}
