import { guardedColumns } from '@/lib/access/circle'

/** What the clauses compare, and what a write must have seen. */
export const noteFacts = { id: true, ...guardedColumns, authorId: true, removedAt: true } as const

export const noteTarget = { meetingId: true, itemId: true, topicId: true, lineId: true } as const

export const shareFacts = { personId: true, delegationId: true, endsAt: true, withdrawnAt: true } as const
