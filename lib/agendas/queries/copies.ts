import type { Actor } from '@/lib/access/actor'
import { defineQuery } from '@/lib/access/operation'
import type { Db, Prisma } from '@/lib/db/client'
import { mayRead as mayReadMeeting } from '@/lib/meetings/policy'
import { mayRead as mayReadPlan } from '@/lib/plans/policy'
import { reviewedPlans } from '@/lib/plans/queries/reviewed-plans'
import { dayOf } from '@/lib/plans/rules/today'
import { audienceWords, markingWords } from '../model/audience'
import type { AgendaCircle } from '../model/agenda'
import { type AgendaPaperKind, paperKindWords } from '../model/paper-kind'
import type { AgendaCopy } from '../paper/frame'
import { mayRead } from '../policy'
import { allLeftOut, type Copy, copyFor } from '../rules/copy'
import { exportCopySchema, makeCopySchema } from '../schema/copies'
import { agendaColumns, viewOf } from './agenda-view'
import { settingColumns, settingOf } from './setting'

/** A copy of a meeting's agenda for an audience, and what of the maker's own view stayed out of it. */
export type MadeCopy = AgendaCopy &
  Omit<Copy, 'items' | 'leftOut'> & {
    readonly leftOut: ReturnType<typeof allLeftOut>
    readonly partnershipId: string
    readonly agendaId: string
    readonly kind: AgendaPaperKind
    readonly fileName: string
  }

/** A copy to look at before it is made: what it will hold, and what stays out. */
export const previewCopy = defineQuery({
  name: 'agendas.previewCopy',
  input: makeCopySchema,
  visible: mayReadMeeting,
  run: ({ db, actor, input, now, visible }) => makeCopy({ db, actor, now, visible }, input),
})

/** A copy to take away; it leaves a trace. */
export const exportCopy = defineQuery({
  name: 'agendas.exportCopy',
  input: exportCopySchema,
  visible: mayReadMeeting,
  run: async ({ db, actor, input, now, visible }) => {
    const copy = await makeCopy({ db, actor, now, visible }, input)
    return copy === null ? null : { ...copy, format: input.format }
  },
  record: ({ input: { meetingId, paper, format, audience }, output }) =>
    output === null
      ? null
      : {
          subject: output.agendaId,
          chain: output.partnershipId,
          detail: { meeting: meetingId, paper, format, audience },
        },
})

type At = {
  readonly db: Db
  readonly actor: Actor
  readonly now: Date
  readonly visible: Prisma.MeetingWhereInput
}
type Wanted = { readonly meetingId: string; readonly paper: AgendaPaperKind; readonly audience: AgendaCircle }

async function makeCopy(
  { db, actor, now, visible }: At,
  { meetingId, paper, audience }: Wanted,
): Promise<MadeCopy | null> {
  const meeting = await db.meeting.findFirst({
    where: { AND: [visible, { id: meetingId }] },
    select: settingColumns,
  })
  if (meeting === null) return null
  const visibleAgenda = mayRead.where(actor)
  const agenda = await db.agenda.findFirst({
    where: { AND: [visibleAgenda, { meetingId: meeting.id }] },
    select: agendaColumns,
  })
  if (agenda === null) return null
  const [{ partnership, ...setting }, view] = await Promise.all([
    settingOf(db, actor, meeting),
    viewOf({ db, actor, closed: meeting.status === 'CLOSED' }, agenda),
  ])
  const copied = copyFor(view.items, audience)
  const topicIds = paper === 'annotated' ? copied.items.flatMap(({ topicId }) => topicId ?? []) : []
  const reviewed = await reviewedPlans(
    { db, visible: mayReadPlan.where(actor), today: dayOf(now) },
    { topicIds, audience, meeting },
  )
  const marking = partnership.markings[audience] ?? markingWords[audience]
  return {
    ...copied,
    leftOut: allLeftOut(copied.leftOut, reviewed.leftOut),
    plans: reviewed.plans,
    state: view.state,
    setting,
    marking,
    audience: audienceWords[audience],
    now,
    zone: partnership.zone,
    partnershipId: view.partnershipId,
    agendaId: view.id,
    kind: paper,
    fileName: `${setting.shortTitle} ${paperKindWords[paper].toLowerCase()} (${marking})`,
  }
}
