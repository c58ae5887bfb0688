import { guardedColumns } from '@/lib/access/circle'

/** What the clauses compare, and what a write must have seen. */
export const noteFacts = { id: true, ...guardedColumns, authorId: true, removedAt: true } as const

export const noteTarget = { meetingId: true, itemId: true, topicId: true, lineId: true } as const

export const shareFacts = { personId: true, delegationId: true, endsAt: true, withdrawnAt: true } as const

type Listed = { readonly partnershipId: string } & {
  readonly [Target in keyof typeof noteTarget]?: string | undefined
}

/**
 * Of what a list is: of one meeting, item, topic or line, or of the whole partnership. What hangs on one thing is looked for by that
 * thing alone; asked for the partnership as well, a database may go through all of its notes instead.
 */
export function listedOf({ partnershipId, meetingId, itemId, topicId, lineId }: Listed) {
  const one = { meetingId, itemId, topicId, lineId }
  return Object.values(one).some((id) => id !== undefined) ? one : { partnershipId }
}
