import { z } from 'zod'
import { defineQuery } from '@/lib/access/operation'
import type { SessionId } from '@/lib/kernel/ids'
import { ownSession } from '../policy'
import { deviceWords } from '../rules/accounts'

/** The browsers in which the actor is signed in, the one in use first, then the last seen. */
export const listMySessions = defineQuery({
  name: 'people.listMySessions',
  input: z.object({}),
  visible: ownSession,
  run: async ({ db, actor, visible }) => {
    const found = await db.session.findMany({
      where: { AND: [visible, { endedAt: null, expiresAt: { gt: new Date() } }] },
      select: { id: true, agent: true, address: true, createdAt: true, seenAt: true },
      orderBy: [{ seenAt: 'desc' }, { id: 'desc' }],
      take: 100,
    })
    return found
      .map(({ id, agent, ...session }) => ({
        ...session,
        id: id as SessionId,
        device: deviceWords(agent),
        isThis: id === actor.sessionId,
      }))
      .sort((a, b) => Number(b.isThis) - Number(a.isThis))
  },
})
