import type { Db } from '@/lib/db/client'

/** The delegations of a meeting's two co-chairs, as every guarded row of the meeting carries them. */
export type Chairs = { readonly aseanChairId: string | null; readonly partnerChairId: string | null }

/**
 * The guarded rows that belong to a meeting, by model. A room whose rows carry the co-chairs' delegations adds its line
 * here; tests/meetings/chairs.db.test.ts finds a model that is missing.
 */
const followers: Readonly<Record<string, (db: Db, meetingId: string, chairs: Chairs) => Promise<unknown>>> = {
  Agenda: (db, meetingId, data) => db.agenda.updateMany({ where: { meetingId }, data }),
  AgendaItem: (db, meetingId, data) => db.agendaItem.updateMany({ where: { meetingId }, data }),
  AgendaText: (db, meetingId, data) => db.agendaText.updateMany({ where: { meetingId }, data }),
  AgendaTextVariant: (db, meetingId, data) =>
    db.agendaTextVariant.updateMany({ where: { agendaText: { meetingId } }, data }),
  Note: (db, meetingId, data) => db.note.updateMany({ where: { meetingId }, data }),
  NoteRelease: (db, meetingId, data) => db.noteRelease.updateMany({ where: { meetingId }, data }),
  Outcome: (db, meetingId, data) => db.outcome.updateMany({ where: { meetingId }, data }),
  FollowUp: (db, meetingId, data) => db.followUp.updateMany({ where: { meetingId }, data }),
  CarryOver: (db, meetingId, data) => db.carryOver.updateMany({ where: { meetingId }, data }),
  Summary: (db, meetingId, data) => db.summary.updateMany({ where: { meetingId }, data }),
  SummaryParagraph: (db, meetingId, data) => db.summaryParagraph.updateMany({ where: { meetingId }, data }),
  AgendaPaper: (db, meetingId, data) => db.agendaPaper.updateMany({ where: { item: { meetingId } }, data }),
}

/** The models whose rows follow a meeting's co-chairs. */
export const modelsThatFollow: readonly string[] = Object.keys(followers)

/** Copies the co-chairs' delegations onto every guarded row under the meeting, so that each says by itself who may see it. */
export async function copyChairs(db: Db, meetingId: string, chairs: Chairs): Promise<void> {
  const { aseanChairId, partnerChairId } = chairs
  for (const follow of Object.values(followers)) await follow(db, meetingId, { aseanChairId, partnerChairId })
}
