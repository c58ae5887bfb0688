import type { z } from 'zod'
import { type Actor, partnershipsOf } from '@/lib/access/actor'
import { circles, withinCircle } from '@/lib/access/circle'
import { defineQuery } from '@/lib/access/operation'
import { audienceWords, markingWords } from '@/lib/agendas/model/audience'
import type { Db } from '@/lib/db/client'
import { counted } from '@/lib/kernel/text'
import { meetingHeading, shortMeetingTitle } from '@/lib/meetings/rules/titles'
import { circlesAsOpenAs } from '@/lib/access/circle-reach'
import { mayRead } from '../policy'
import { filterWords } from '../rules/filter-words'
import { copyFollowUpsSchema, takeFollowUpsSchema } from '../schema'
import { asked, followUpColumns, shownFollowUps } from './follow-up-rows'

/** More than is ever read on paper. */
const MOST = 2_000

/** The matrix as it would be printed for an audience; what of the maker's own view stays out is counted by circle. */
export const previewFollowUpsCopy = defineQuery({
  name: 'outcomes.preview-follow-ups-copy',
  input: copyFollowUpsSchema,
  visible: mayRead,
  run: (at) => makeCopy(at, at.input),
})

/** A copy of the matrix to take away; it leaves a trace. */
export const takeFollowUpsCopy = defineQuery({
  name: 'outcomes.take-follow-ups-copy',
  input: takeFollowUpsSchema,
  visible: mayRead,
  run: async (at) => {
    const copy = await makeCopy(at, at.input)
    return copy === null ? null : { ...copy, format: at.input.format }
  },
  record: ({ input: { partnershipId, meetingId, format, audience }, output }) =>
    output === null
      ? null
      : {
          subject: meetingId ?? partnershipId,
          chain: partnershipId,
          detail: { format, audience, followUps: output.rows.length },
        },
})

type At = {
  readonly db: Db
  readonly actor: Actor
  readonly now: Date
  readonly visible: ReturnType<typeof mayRead.where>
}

async function makeCopy({ db, actor, now, visible }: At, input: z.output<typeof copyFollowUpsSchema>) {
  const { partnershipId, meetingId, audience } = input
  const open = circlesAsOpenAs(audience)
  const visiblePartnerships = { id: { in: partnershipsOf(actor) as string[] } }
  const partnership = await db.partnership.findFirst({
    where: { AND: [visiblePartnerships, { id: partnershipId }] },
    select: { name: true, zone: true, markings: true, delegations: { select: { id: true, name: true } } },
  })
  if (partnership === null) return null
  const meeting = meetingId === undefined ? null : await meetingOf(db, actor, { partnershipId, meetingId })
  if (meetingId !== undefined && meeting === null) return null
  const today = now.toISOString().slice(0, 10)
  const found = await db.followUp.findMany({
    where: { AND: [visible, ...(await asked(db, actor, input, today))] },
    select: followUpColumns,
    orderBy: [{ dueOn: 'asc' }, { id: 'asc' }],
    take: MOST,
  })
  const passed = found.filter(({ circle }) => open.includes(circle))
  const owner = partnership.delegations.find(({ id }) => id === input.delegationId)?.name
  const marking =
    (partnership.markings as Record<string, string | undefined>)[audience] ?? markingWords[audience]
  const isTold = meeting !== null && open.includes(meeting.circle)
  return {
    rows: await shownFollowUps(db, actor, passed, today, open),
    leftOut: circles.flatMap((circle) => {
      const count = found.filter((one) => one.circle === circle && !open.includes(circle)).length
      return count === 0 ? [] : [{ circle, count }]
    }),
    heading: isTold ? meetingHeading(meeting.series, meeting) : partnership.name,
    scope: meeting === null ? ('PARTNERSHIP' as const) : ('MEETING' as const),
    filter: filterWords(input, owner),
    cut: found.length === MOST ? `The first ${counted(MOST, 'follow-up')}, by date.` : null,
    marking,
    audience: audienceWords[audience],
    now,
    zone: partnership.zone,
    fileName: `Follow-ups ${isTold ? shortMeetingTitle(meeting.series, meeting) : partnership.name} (${marking})`,
  }
}

async function meetingOf(
  db: Db,
  actor: Actor,
  { partnershipId, meetingId }: { readonly partnershipId: string; readonly meetingId: string },
) {
  const visible = withinCircle.where(actor)
  return db.meeting.findFirst({
    where: { AND: [visible, { id: meetingId, partnershipId }] },
    select: {
      circle: true,
      ordinal: true,
      epithet: true,
      precision: true,
      startsOn: true,
      endsOn: true,
      venue: true,
      format: true,
      series: { select: { title: true, shortTitle: true } },
    },
  })
}

export type FollowUpsCopy = NonNullable<Awaited<ReturnType<(typeof previewFollowUpsCopy)['as']>>>
