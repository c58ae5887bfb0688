import { withinCircle, withinPaper } from '@/lib/access/circle'
import type { Actor } from '@/lib/access/actor'
import type { Db } from '@/lib/db/client'
import { Refusal } from '@/lib/kernel/refusal'

/** To write down what a meeting came to, the meeting must be seen, and the item with it. */
export const meetingAndItem = {
  where: (actor: Actor) => ({ meeting: withinCircle.where(actor), item: withinPaper.where(actor) }),
}

export const meetingColumns = {
  id: true,
  partnershipId: true,
  delegationId: true,
  circle: true,
  aseanChairId: true,
  partnerChairId: true,
  status: true,
  revision: true,
  preparesId: true,
} as const

/** A closed record stays as it is. */
export function assertOpenRecord(meeting: { readonly status: string } | null): void {
  if (meeting?.status === 'CLOSED')
    throw new Refusal(
      'conflict',
      'The meeting is closed: its outcomes stay as they are until it is reopened.',
    )
}

/** The same for a row that only knows its meeting. */
export async function assertMeetingOpen(db: Db, subject: { readonly meetingId: string }): Promise<void> {
  assertOpenRecord(await db.meeting.findFirst({ where: { id: subject.meetingId }, select: { status: true } }))
}
