import { defineCommand } from '@/lib/access/operation'
import { newToken } from '@/lib/identity/invitations'
import { Refusal } from '@/lib/kernel/refusal'
import { mayRead, mayRun } from '../policy'
import { assertNotClosed, linkEndsOn } from '../rules'
import { closeRoundSchema, ofRequestSchema } from '../schema'

const columns = {
  id: true,
  partnershipId: true,
  round: { select: { dueOn: true, closedAt: true } },
} as const

/** Makes the one-time link of a request; the one made before is void. It is shown once: only its hash is kept. */
export const makeLink = defineCommand({
  name: 'rounds.makeLink',
  input: ofRequestSchema,
  visible: mayRead,
  load: ({ db, input, visible }) =>
    db.reportRequest.findFirst({ where: { AND: [visible, { id: input.requestId }] }, select: columns }),
  permit: mayRun.holds,
  run: async ({ db, subject }) => {
    assertNotClosed(subject.round)
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

/** Notes that the desk has reminded a focal point today. */
export const remindFocalPoint = defineCommand({
  name: 'rounds.remind',
  input: ofRequestSchema,
  visible: mayRead,
  load: ({ db, input, visible }) =>
    db.reportRequest.findFirst({ where: { AND: [visible, { id: input.requestId }] }, select: columns }),
  permit: mayRun.holds,
  run: async ({ db, subject, now }) => {
    assertNotClosed(subject.round)
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
