'use client'
import { type SubmitEvent, useEffect, useRef, useState } from 'react'
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
  /** What was typed and is not kept yet: it is tried once more before all is sent. */
  const unkept = useRef(new Map<string, Typed>())
  /** Answers that somebody else was quicker with; and those of them of which the page has come anew. */
  const refused = useRef(new Set<string>())
  const [overtaken, setOvertaken] = useState<ReadonlySet<string>>(new Set())
  /** One after the other, so that what was typed last is what is kept. */
  const queue = useRef<Promise<boolean>>(Promise.resolve(true))

  useEffect(() => {
    const newer = answers.filter(({ id, revision }) => revision > (revisions.current.get(id) ?? 0))
    for (const { id, revision, answer } of newer) {
      revisions.current.set(id, revision)
      if (!typedStates.includes(answer)) unkept.current.delete(id)
    }
    const theirs = newer.map(({ id }) => id).filter((id) => refused.current.has(id))
    if (theirs.length > 0) setOvertaken((before) => new Set([...before, ...theirs]))
  }, [answers])

  function keep(id: string, typed: Typed): Promise<boolean> {
    unkept.current.set(id, typed)
    const next = queue.current.then(async () => {
      const revision = revisions.current.get(id) ?? 1
      const answer = await sent(() => type({ requestId, answerId: id, revision, ...typed }))
      if (answer.ok) {
        revisions.current.set(id, answer.data.revision)
        if (unkept.current.get(id) === typed) unkept.current.delete(id)
        refused.current.delete(id)
        setOvertaken((before) => new Set([...before].filter((one) => one !== id)))
      } else if (answer.code === 'conflict') {
        refused.current.add(id)
        router.refresh()
      }
      setSaid(answer.ok ? { ok: true, words: 'Kept.' } : { ok: false, words: answer.message })
      return answer.ok
    })
    queue.current = next
    return next
  }

  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault()
    setSending(true)
    await queue.current
    const tried = await Promise.all([...unkept.current].map(([id, typed]) => keep(id, typed)))
    const isKept = tried.every(Boolean)
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
          key={asked.id}
          asked={asked}
          isOvertaken={overtaken.has(asked.id)}
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
