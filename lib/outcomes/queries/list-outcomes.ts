import { guardedColumns } from '@/lib/access/circle'
import { defineQuery } from '@/lib/access/operation'
import { mayRead } from '../policy'
import { ofMeetingSchema } from '../schema'

/** More than any meeting comes to. */
const MOST = 1_000

/** What the meeting came to, as far as the reader's circle goes, in the order in which it was written down. */
export const listOutcomes = defineQuery({
  name: 'outcomes.list',
  input: ofMeetingSchema,
  visible: mayRead,
  run: ({ db, input, visible }) =>
    db.outcome.findMany({
      where: { AND: [visible, { meetingId: input.meetingId }] },
      select: {
        id: true,
        ...guardedColumns,
        itemId: true,
        topicId: true,
        kind: true,
        sentence: true,
        toNextMeeting: true,
        toPrepared: true,
        createdAt: true,
        updatedAt: true,
        revision: true,
      },
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      take: MOST,
    }),
})

export type ListedOutcome = Awaited<ReturnType<(typeof listOutcomes)['as']>>[number]
