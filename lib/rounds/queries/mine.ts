import { z } from 'zod'
import { defineQuery } from '@/lib/access/operation'
import type { ReportRequestId } from '@/lib/kernel/ids'
import { mayAnswer } from '../policy'

/** What the actor is asked in rounds that are open, the nearest day first: all there is to do for an account made for that alone. */
export const listMyRequests = defineQuery({
  name: 'rounds.mine',
  input: z.object({}),
  visible: mayAnswer,
  run: async ({ db, visible }) => {
    const requests = await db.reportRequest.findMany({
      where: { AND: [visible, { round: { closedAt: null } }] },
      select: {
        id: true,
        focalPoint: true,
        sentAt: true,
        round: { select: { title: true, dueOn: true } },
      },
      orderBy: [{ round: { dueOn: 'asc' } }, { id: 'asc' }],
      take: 50,
    })
    return requests.map(({ id, round, ...request }) => ({
      ...request,
      ...round,
      id: id as ReportRequestId,
    }))
  },
})
