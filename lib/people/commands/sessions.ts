import { defineCommand } from '@/lib/access/operation'
import { mayEndSession, mayReadAccount } from '../policy'
import { personSchema, sessionSchema } from '../schema'

/** Ends one session; its cookie is void at once. */
export const endSession = defineCommand({
  name: 'people.endSession',
  input: sessionSchema,
  visible: mayEndSession,
  load: ({ db, input, visible }) =>
    db.session.findFirst({
      where: { AND: [visible, { id: input.sessionId, endedAt: null }] },
      select: { id: true, personId: true },
    }),
  permit: mayEndSession.holds,
  run: async ({ db, subject }) => {
    await db.session.updateMany({ where: { id: subject.id, endedAt: null }, data: { endedAt: new Date() } })
  },
  record: ({ subject }) => ({ subject: subject.personId, chain: 'house', detail: { session: subject.id } }),
})

/** Signs somebody out everywhere: oneself, or, as administrator, anybody. */
export const endSessions = defineCommand({
  name: 'people.endSessions',
  input: personSchema,
  visible: mayReadAccount,
  load: ({ db, input, visible }) =>
    db.person.findFirst({ where: { AND: [visible, { id: input.personId }] }, select: { id: true } }),
  permit: mayReadAccount.holds,
  run: async ({ db, subject }) => {
    const { count } = await db.session.updateMany({
      where: { personId: subject.id, endedAt: null },
      data: { endedAt: new Date() },
    })
    return { ended: count }
  },
  record: ({ subject, output }) => ({ subject: subject.id, chain: 'house', detail: { ended: output.ended } }),
})
