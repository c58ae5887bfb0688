import { defineQuery } from '@/lib/access/operation'
import { runsDesk } from '@/lib/access/seat'
import { addDays } from '@/lib/kernel/calendar-days'
import type { FollowUpId } from '@/lib/kernel/ids'
import { shorten } from '@/lib/kernel/text'
import type { Waiting } from '@/lib/today/model'
import { PENDING } from '../model'
import { mayRead, owns } from '../policy'
import { ofPartnershipSchema } from '../schema'

/** How far ahead an owner is reminded. */
const AHEAD_DAYS = 30
/** So many are told one by one; a longer list is what the follow-ups themselves are for. */
const mostTold = 20

/** Follow-ups that wait: the actor's own that fall due, and for the desk everybody's that are overdue. */
export const waitingFollowUps = defineQuery({
  name: 'outcomes.waiting',
  input: ofPartnershipSchema,
  visible: mayRead,
  run: async ({ db, actor, input: { partnershipId }, now, visible }): Promise<readonly Waiting[]> => {
    const today = now.toISOString().slice(0, 10)
    const mine = { AND: [owns.where(actor), { dueOn: { lte: addDays(today, AHEAD_DAYS) } }] }
    const overdue = runsDesk.holds(actor, { partnershipId }) ? [{ dueOn: { lt: today } }] : []
    const found = await db.followUp.findMany({
      where: { AND: [visible, { partnershipId, status: { in: [...PENDING] } }, { OR: [mine, ...overdue] }] },
      select: { id: true, what: true, dueOn: true },
      orderBy: [{ dueOn: 'asc' }, { id: 'asc' }],
      take: mostTold + 1,
    })
    const open = { provisional: false, act: { kind: 'OPEN' } } as const
    const told = found.slice(0, mostTold).map(({ id, what, dueOn }): Waiting => {
      const about = { kind: 'FOLLOW_UP', id: id as FollowUpId, label: 'Follow-up' } as const
      return { ...open, key: `follow-up ${id}`, what: shorten(what, 120), by: dueOn, about }
    })
    const next = found[mostTold]
    if (next === undefined) return told
    const what = 'Look through the follow-ups: more of them wait'
    const about = { kind: 'FOLLOW_UPS', label: 'Follow-ups' } as const
    return [...told, { ...open, key: 'follow-ups', what, by: next.dueOn, about }]
  },
})
