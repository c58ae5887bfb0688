'use client'
import { type SubmitEvent, useId, useState } from 'react'
import { Button } from '@/app/_ui/action/button'
import { Dialog } from '@/app/_ui/action/dialog'
import { toast } from '@/app/_ui/action/toast'
import { PlainLongField } from '@/app/_ui/form/plain-fields'
import { useSend } from '@/app/_ui/form/use-send'
import { strikeEntryAction } from './actions'

/** Strikes an entry after asking why. */
export function StrikeForm({ entryId, name }: { entryId: string; name: string }) {
  const [open, setOpen] = useState(false)
  const { isSending, wrongIn, send } = useSend()
  const formId = useId()

  async function strike(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault()
    const reason = new FormData(event.currentTarget).get('reason')
    await send(
      () => strikeEntryAction({ entryId, reason: typeof reason === 'string' ? reason : '' }),
      () => {
        setOpen(false)
        toast({ text: 'Entry struck.' })
      },
    )
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
        <form
          id={formId}
          method="post"
          onSubmit={(event) => void strike(event)}
          aria-label="Strike the entry"
        >
          <PlainLongField name="reason" label="Why it is a mistake" rows={2} error={wrongIn('reason')} />
        </form>
      </Dialog>
    </>
  )
}
