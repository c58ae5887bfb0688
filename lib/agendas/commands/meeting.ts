import { type Actor, deskSeats } from '@/lib/access/actor'
import { guardedColumns } from '@/lib/access/circle'
import type { Db, Prisma } from '@/lib/db/client'
import { newId } from '@/lib/kernel/ids'
import { Refusal } from '@/lib/kernel/refusal'
import { type EditedAgenda, editedColumns } from './edit'

/** The meeting an agenda is of, with what its rows carry on. */
export function findMeeting(db: Db, visible: Prisma.MeetingWhereInput, id: string) {
  return db.meeting.findFirst({
    where: { AND: [visible, { id }] },
    select: { id: true, status: true, ...guardedColumns },
  })
}

type Meeting = NonNullable<Awaited<ReturnType<typeof findMeeting>>>

/** The meeting's agenda, which is begun where there is none: for the desk's own delegation alone until it is opened to others. */
export async function agendaOf(
  db: Db,
  actor: Actor,
  subject: Meeting,
  now: Date,
  id: string = newId(),
): Promise<EditedAgenda> {
  const existing = await db.agenda.findFirst({ where: { meetingId: subject.id }, select: editedColumns })
  if (existing !== null) return existing
  if (subject.status === 'CLOSED')
    throw new Refusal('conflict', 'The meeting is closed: it takes no new agenda.')
  const seat = deskSeats(actor).find(({ partnershipId }) => partnershipId === subject.partnershipId)
  if (seat === undefined) throw new Refusal('forbidden', 'You may not do this.')
  const { partnershipId, aseanChairId, partnerChairId } = subject
  // two officers may begin it at once: the second one gets the agenda of the first (an empty update would not wait for it)
  return db.agenda.upsert({
    where: { meetingId: subject.id },
    update: { updatedAt: now },
    create: {
      id,
      meetingId: subject.id,
      partnershipId,
      delegationId: seat.delegationId,
      circle: 'OWN_DELEGATION',
      aseanChairId,
      partnerChairId,
      createdAt: now,
      updatedAt: now,
    },
    select: editedColumns,
  })
}
