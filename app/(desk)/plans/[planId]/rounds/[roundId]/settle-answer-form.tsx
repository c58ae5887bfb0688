'use client'
import { type SubmitEvent, useState } from 'react'
import { Button, ButtonRow } from '@/app/_ui/action/button'
import { toast } from '@/app/_ui/action/toast'
import { PlainLongField } from '@/app/_ui/form/plain-fields'
import { useSend } from '@/app/_ui/form/use-send'
import { useAct } from '@/app/_ui/action/use-act'
import { acceptAnswerAction, giveBackAction } from '../actions'

/** Takes an answer into the history of its line, or gives it back with words. */
export function SettleAnswer({
  answerId,
  revision,
  reference,
}: {
  answerId: string
  revision: number
  reference: string
}) {
  const [isAsking, setAsking] = useState(false)
  const { busy, act } = useAct()
  const { isSending, wrongIn, send } = useSend()

  function accept() {
    act(
      () => acceptAnswerAction({ answerId, revision }),
      () => toast({ text: `Line ${reference} reported.` }),
    )
  }

  async function giveBack(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault()
    const words = new FormData(event.currentTarget).get(`deskWords-${answerId}`)
    const deskWords = typeof words === 'string' ? words : ''
    await send(
      () => giveBackAction({ answerId, revision, deskWords }),
      () => toast({ text: `Line ${reference} given back.` }),
    )
  }

  if (isAsking)
    return (
      <form
        method="post"
        onSubmit={(event) => void giveBack(event)}
        aria-label={`Give back line ${reference}`}
      >
        <PlainLongField
          name={`deskWords-${answerId}`}
          label="What is missing"
          rows={2}
          error={wrongIn('deskWords')}
        />
        <ButtonRow>
          <Button size="small" type="submit" look="plain" disabled={isSending}>
            Give back
          </Button>
          <Button size="small" look="quiet" onClick={() => setAsking(false)}>
            Leave it
          </Button>
        </ButtonRow>
      </form>
    )
  return (
    <ButtonRow>
      <Button size="small" disabled={busy} onClick={accept} aria-label={`Accept line ${reference}`}>
        Accept
      </Button>
      <Button
        size="small"
        look="quiet"
        onClick={() => setAsking(true)}
        aria-label={`Give back line ${reference}…`}
      >
        Give back…
      </Button>
    </ButtonRow>
  )
}
