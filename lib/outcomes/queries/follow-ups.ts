import { defineQuery } from '@/lib/access/operation'
import { beyond, dayPlace, pageLength, paged } from '@/lib/kernel/pages'
import { namesOfPeople } from '@/lib/notes/queries/names'
import { mayRead } from '../policy'
import { followUpMatrixSchema, followUpSchema, ofMeetingSchema } from '../schema'
import { asked, followUpColumns, shownFollowUps } from './follow-up-rows'

/** The follow-up matrix, Issue / Decision / Status, of one meeting or across meetings, by date, a page at a time. */
export const followUpMatrix = defineQuery({
  name: 'outcomes.follow-up-matrix',
  input: followUpMatrixSchema,
  visible: mayRead,
  run: async ({ db, actor, input, now, visible }) => {
    const today = now.toISOString().slice(0, 10)
    const found = await db.followUp.findMany({
      where: {
        AND: [
          visible,
          ...(await asked(db, actor, input, today)),
          beyond('dueOn', dayPlace(input.after), 'asc'),
        ],
      },
      select: followUpColumns,
      orderBy: [{ dueOn: 'asc' }, { id: 'asc' }],
      take: pageLength + 1,
    })
    const { rows, next } = paged(found, ({ dueOn }) => dueOn)
    return { followUps: await shownFollowUps(db, actor, rows, today), next }
  },
})

/** More than any meeting assigns. */
const MOST = 1_000
/** More than is ever reported on one follow-up. */
const MOST_REPORTS = 100

/** All follow-ups of one meeting, in the order in which they were given. */
export const followUpsOf = defineQuery({
  name: 'outcomes.follow-ups-of',
  input: ofMeetingSchema,
  visible: mayRead,
  run: async ({ db, actor, input, now, visible }) => {
    const rows = await db.followUp.findMany({
      where: { AND: [visible, { meetingId: input.meetingId }] },
      select: followUpColumns,
      orderBy: { id: 'asc' },
      take: MOST,
    })
    return shownFollowUps(db, actor, rows, now.toISOString().slice(0, 10))
  },
})

/** One follow-up with all that was reported on it, the newest first; null where there is none for this reader. */
export const readFollowUp = defineQuery({
  name: 'outcomes.read-follow-up',
  input: followUpSchema,
  visible: mayRead,
  run: async ({ db, actor, input, now, visible }) => {
    const row = await db.followUp.findFirst({
      where: { AND: [visible, { id: input.followUpId }] },
      select: followUpColumns,
    })
    if (row === null) return null
    const [followUp] = await shownFollowUps(db, actor, [row], now.toISOString().slice(0, 10))
    const reports = await db.followUpReport.findMany({
      where: { followUpId: row.id, followUp: visible },
      select: { status: true, words: true, reportedAt: true, reportedBy: true },
      orderBy: { reportedAt: 'desc' },
      take: MOST_REPORTS,
    })
    const people = await namesOfPeople(
      db,
      reports.map(({ reportedBy }) => reportedBy),
    )
    if (followUp === undefined) return null
    return {
      ...followUp,
      reports: reports.map((report) => ({ ...report, reportedBy: people.get(report.reportedBy) ?? '' })),
    }
  },
})

export type ListedFollowUp = Awaited<ReturnType<(typeof followUpMatrix)['as']>>['followUps'][number]
