import { defineCommand } from '@/lib/access/operation'
import { newToken } from '@/lib/identity/invitations'
import { Refusal } from '@/lib/kernel/refusal'
import { mayRead, mayRun } from '../policy'
import { linkEndsOn } from '../rules'
import { assignRequestSchema, closeRoundSchema, ofRequestSchema } from '../schema'

const columns = {
  id: true,
  partnershipId: true,
  round: { select: { dueOn: true, closedAt: true } },
} as const

function assertOpen(round: { readonly closedAt: Date | null }): void {
  if (round.closedAt !== null) throw new Refusal('conflict', 'The round is closed.')
}

/** Makes the one-time link of a request; the one made before is void. It is shown once: only its hash is kept. */
export const makeLink = defineCommand({
  name: 'rounds.makeLink',
  input: ofRequestSchema,
  visible: mayRead,
  load: ({ db, input, visible }) =>
    db.reportRequest.findFirst({ where: { AND: [visible, { id: input.requestId }] }, select: columns }),
  permit: mayRun.holds,
  run: async ({ db, subject }) => {
    assertOpen(subject.round)
    const { token, tokenHash } = newToken()
    const expiresAt = linkEndsOn(subject.round.dueOn)
    await db.reportRequest.update({
      where: { id: subject.id },
      data: { tokenHash, expiresAt, revokedAt: null },
    })
    return { token, expiresAt }
  },
  record: ({ subject }) => ({ subject: subject.id, chain: subject.partnershipId, detail: {} }),
})

/** Takes the link of a request back; it opens nothing from this moment on. */
export const revokeLink = defineCommand({
  name: 'rounds.revokeLink',
  input: ofRequestSchema,
  visible: mayRead,
  load: ({ db, input, visible }) =>
    db.reportRequest.findFirst({ where: { AND: [visible, { id: input.requestId }] }, select: columns }),
  permit: mayRun.holds,
  run: async ({ db, subject, now }) => {
    await db.reportRequest.update({
      where: { id: subject.id },
      data: { tokenHash: null, revokedAt: now },
    })
  },
  record: ({ subject }) => ({ subject: subject.id, chain: subject.partnershipId, detail: {} }),
})

/** Says who answers the request with an account of the house, or that nobody does. */
export const assignRequest = defineCommand({
  name: 'rounds.assign',
  input: assignRequestSchema,
  visible: mayRead,
  load: ({ db, input, visible }) =>
    db.reportRequest.findFirst({ where: { AND: [visible, { id: input.requestId }] }, select: columns }),
  permit: mayRun.holds,
  run: async ({ db, input, subject }) => {
    assertOpen(subject.round)
    const seats =
      input.personId === null
        ? 1
        : await db.membership.count({
            where: { personId: input.personId, partnershipId: subject.partnershipId },
          })
    if (seats === 0)
      throw new Refusal('invalid', 'Please check the marked fields.', {
        personId: ['Choose somebody who has a seat in the partnership.'],
      })
    await db.reportRequest.update({ where: { id: subject.id }, data: { personId: input.personId } })
  },
  record: ({ input, subject }) => ({
    subject: subject.id,
    chain: subject.partnershipId,
    detail: { person: input.personId },
  }),
})

/** Notes that the desk has reminded a focal point today. */
export const remindFocalPoint = defineCommand({
  name: 'rounds.remind',
  input: ofRequestSchema,
  visible: mayRead,
  load: ({ db, input, visible }) =>
    db.reportRequest.findFirst({ where: { AND: [visible, { id: input.requestId }] }, select: columns }),
  permit: mayRun.holds,
  run: async ({ db, subject, now }) => {
    assertOpen(subject.round)
    await db.reportRequest.update({ where: { id: subject.id }, data: { remindedAt: now } })
  },
  record: ({ subject }) => ({ subject: subject.id, chain: subject.partnershipId, detail: {} }),
})

/** Closes the round: its links open nothing any more, and what was not answered stays so. */
export const closeRound = defineCommand({
  name: 'rounds.close',
  input: closeRoundSchema,
  visible: mayRead,
  load: ({ db, input, visible }) =>
    db.reportingRound.findFirst({
      where: { AND: [visible, { id: input.roundId }] },
      select: { id: true, partnershipId: true },
    }),
  permit: mayRun.holds,
  run: async ({ db, input, subject, now }) => {
    const { count } = await db.reportingRound.updateMany({
      where: { id: subject.id, revision: input.revision, closedAt: null },
      data: { closedAt: now, revision: { increment: 1 } },
    })
    if (count === 0) throw new Refusal('conflict', 'The round has been closed already.')
  },
  record: ({ subject }) => ({ subject: subject.id, chain: subject.partnershipId, detail: {} }),
})
