import { type Actor, deskSeats } from '@/lib/access/actor'
import type { Db } from '@/lib/db/client'
import { newId } from '@/lib/kernel/ids'
import { Refusal } from '@/lib/kernel/refusal'
import { type Placement, placementsFor } from '@/lib/kernel/tree-moves'

/** What a command that changes a summary loads of its meeting. */
export const meetingColumns = {
  id: true,
  partnershipId: true,
  delegationId: true,
  aseanChairId: true,
  partnerChairId: true,
  status: true,
} as const

type Meeting = {
  readonly id: string
  readonly partnershipId: string
  readonly delegationId: string
  readonly aseanChairId: string | null
  readonly partnerChairId: string | null
  readonly status: string
}

/** A closed record stays as it is. */
export function assertOpen(meeting: { readonly status: string } | null): void {
  if (meeting?.status === 'CLOSED')
    throw new Refusal('conflict', 'The meeting is closed: its summary stays as it is until it is reopened.')
}

/** The same for a row that only knows its meeting. */
export async function assertMeetingOpen(db: Db, subject: { readonly meetingId: string }): Promise<void> {
  assertOpen(await db.meeting.findFirst({ where: { id: subject.meetingId }, select: { status: true } }))
}

/** Counts a change of the summary; until it is committed the next one waits, so that no two write at once. */
export async function lockSummary(db: Db, summaryId: string, now: Date): Promise<void> {
  await db.summary.updateMany({
    where: { id: summaryId },
    data: { version: { increment: 1 }, updatedAt: now },
  })
}

/** The summary of the meeting, locked; begun for the desk's own delegation where there is none yet. */
export async function summaryOf(db: Db, actor: Actor, subject: Meeting, now: Date) {
  const { partnershipId, aseanChairId, partnerChairId } = subject
  // the desk's own delegation owns it, whoever planned the meeting; permit has seen that there is such a seat
  const delegationId =
    deskSeats(actor).find((seat) => seat.partnershipId === partnershipId)?.delegationId ??
    subject.delegationId
  await db.summary.upsert({
    where: { meetingId: subject.id },
    create: {
      id: newId(),
      meetingId: subject.id,
      partnershipId,
      delegationId,
      aseanChairId,
      partnerChairId,
      circle: 'OWN_DELEGATION',
      createdAt: now,
      updatedAt: now,
    },
    update: { version: { increment: 1 }, updatedAt: now },
  })
  return db.summary.findFirstOrThrow({
    where: { meetingId: subject.id },
    select: {
      id: true,
      partnershipId: true,
      delegationId: true,
      aseanChairId: true,
      partnerChairId: true,
      circle: true,
    },
  })
}

type Place = { readonly id: string; readonly orderKey: string }

/** What has to be written so that the row stands right after another; null puts it first. */
export function placedAfter(
  rows: readonly Place[],
  id: string,
  after: string | null,
): readonly Omit<Placement, 'parentId'>[] {
  const flat = rows.map((row) => ({ id: row.id, orderKey: row.orderKey, parentId: null }))
  if (after !== null && !rows.some((row) => row.id === after))
    throw new Refusal('conflict', 'The paragraph it was to stand after is no longer there.')
  return placementsFor(
    flat,
    id,
    after === null ? { to: 'FIRST_IN', parentId: null } : { to: 'AFTER', siblingId: after },
    1,
  )
}

/** Writes the placements of rows that exist; the row `except` is not written yet. */
export async function writePlaces(
  db: Db,
  placements: readonly Omit<Placement, 'parentId'>[],
  except: string | null = null,
): Promise<void> {
  for (const { id, orderKey } of placements)
    if (id !== except) await db.summaryParagraph.updateMany({ where: { id }, data: { orderKey } })
}
