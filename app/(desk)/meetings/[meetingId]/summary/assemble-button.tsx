'use client'
import { useTransition } from 'react'
import { Button, type ButtonLook } from '@/app/_ui/action/button'
import { toast } from '@/app/_ui/action/toast'
import type { MeetingId } from '@/lib/kernel/ids'
import { counted } from '@/lib/kernel/text'
import { assembleSummaryAction } from './actions'

export function AssembleButton({
  meetingId,
  look,
  words,
}: {
  meetingId: MeetingId
  look: ButtonLook
  words: string
}) {
  const [busy, start] = useTransition()
  return (
    <Button
      look={look}
      aria-disabled={busy}
      onClick={() => {
        if (busy) return
        start(async () => {
          const answer = await assembleSummaryAction({ meetingId })
          toast({
            text: answer.ok
              ? `${counted(answer.data.changed, 'paragraph or heading', 'paragraphs and headings')} assembled.`
              : answer.message,
          })
        })
      }}
    >
      {words}
    </Button>
  )
}
