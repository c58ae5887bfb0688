import { defineQuery } from '@/lib/access/operation'
import { namesOfPeople } from '@/lib/notes/queries/names'
import { mayRead } from '../policy'
import { followUpMatrixSchema, followUpSchema, ofMeetingSchema } from '../schema'
import { asked, followUpColumns, shownFollowUps } from './follow-up-rows'

const PAGE = 100

/** The follow-up matrix, Issue / Decision / Status, of one meeting or across meetings, by date, a page at a time. */
export const followUpMatrix = defineQuery({
  name: 'outcomes.follow-up-matrix',
  input: followUpMatrixSchema,
  visible: mayRead,
  run: async ({ db, actor, input, now, visible }) => {
    const { after } = input
    const today = now.toISOString().slice(0, 10)
    const [, afterDay = '', afterId = ''] = /^(\d{4}-\d{2}-\d{2})_(\w+)$/.exec(after ?? '') ?? []
    const beyond =
      afterId === '' ? {} : { OR: [{ dueOn: { gt: afterDay } }, { dueOn: afterDay, id: { gt: afterId } }] }
    const found = await db.followUp.findMany({
      where: {
        AND: [visible, ...(await asked(db, actor, input, today)), beyond],
      },
      select: followUpColumns,
      orderBy: [{ dueOn: 'asc' }, { id: 'asc' }],
      take: PAGE + 1,
    })
    const rows = found.slice(0, PAGE)
    const last = found.length > PAGE ? rows.at(-1) : undefined
    return {
      followUps: await shownFollowUps(db, actor, rows, today),
      next: last === undefined ? null : `${last.dueOn}_${last.id}`,
    }
  },
})

/** More than any meeting assigns. */
const MOST = 1_000

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
      take: PAGE,
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
