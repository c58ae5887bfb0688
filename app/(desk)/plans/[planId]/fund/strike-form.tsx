'use client'
import { type SubmitEvent, useId, useState } from 'react'
import { Button } from '@/app/_ui/action/button'
import { Dialog } from '@/app/_ui/action/dialog'
import { toast } from '@/app/_ui/action/toast'
import { PlainLongField } from '@/app/_ui/form/plain-fields'
import { unreachable } from '@/app/_ui/form/unreachable'
import { strikeEntryAction } from './actions'

/** Strikes an entry after asking why. */
export function StrikeForm({ entryId, name }: { entryId: string; name: string }) {
  const [open, setOpen] = useState(false)
  const [error, setError] = useState<string>()
  const [isSending, setSending] = useState(false)
  const formId = useId()

  async function send(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault()
    const reason = new FormData(event.currentTarget).get('reason')
    setSending(true)
    const answer = await strikeEntryAction({
      entryId,
      reason: typeof reason === 'string' ? reason : '',
    }).catch(unreachable)
    setSending(false)
    if (!answer.ok) {
      setError(answer.fields.reason?.[0] ?? answer.message)
      return
    }
    setOpen(false)
    toast({ text: 'Entry struck.' })
  }

  return (
    <>
      <Button
        look="quiet"
        size="small"
        onClick={() => setOpen(true)}
        aria-haspopup="dialog"
        aria-label={`Strike ${name}`}
      >
        Strike
      </Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title="Strike the entry?"
        actions={
          <>
            <Button onClick={() => setOpen(false)}>Keep it</Button>
            <Button look="danger" type="submit" form={formId} disabled={isSending}>
              Strike entry
            </Button>
          </>
        }
      >
        <p>{name} counts no more, and stays to be read with your reason.</p>
        <form id={formId} method="post" onSubmit={(event) => void send(event)} aria-label="Strike the entry">
          <PlainLongField name="reason" label="Why it is a mistake" rows={2} error={error} />
        </form>
      </Dialog>
    </>
  )
}
