import type { Db, Prisma } from '@/lib/db/client'
import { guardedColumns } from '@/lib/access/circle'

/** The meeting an agenda is of, with what its rows carry on. */
export function findMeeting(db: Db, visible: Prisma.MeetingWhereInput, id: string) {
  return db.meeting.findFirst({
    where: { AND: [visible, { id }] },
    select: { id: true, status: true, ...guardedColumns },
  })
}

type Meeting = NonNullable<Awaited<ReturnType<typeof findMeeting>>>

/** A new agenda is for the desk's own delegation alone until it is opened to others. */
export async function createAgenda(
  db: Db,
  { id, partnershipId, aseanChairId, partnerChairId }: Meeting,
  { agendaId, delegationId, now }: { agendaId: string; delegationId: string; now: Date },
): Promise<void> {
  await db.agenda.create({
    data: {
      id: agendaId,
      meetingId: id,
      partnershipId,
      delegationId,
      circle: 'OWN_DELEGATION',
      aseanChairId,
      partnerChairId,
      createdAt: now,
      updatedAt: now,
    },
  })
}
