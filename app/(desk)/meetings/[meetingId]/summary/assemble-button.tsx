'use client'
import { Button, type ButtonLook } from '@/app/_ui/action/button'
import { toast } from '@/app/_ui/action/toast'
import { useAct } from '@/app/_ui/action/use-act'
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
  const { busy, act } = useAct()
  return (
    <Button
      look={look}
      aria-disabled={busy}
      onClick={() => {
        if (busy) return
        act(
          () => assembleSummaryAction({ meetingId }),
          ({ data }) =>
            toast({
              text: `${counted(data.changed, 'paragraph or heading', 'paragraphs and headings')} assembled.`,
            }),
        )
      }}
    >
      {words}
    </Button>
  )
}
