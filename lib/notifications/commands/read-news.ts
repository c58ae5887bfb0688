import { partnershipsOf, type Actor } from '@/lib/access/actor'
import { defineCommand } from '@/lib/access/operation'
import { isMyself, mayFollow } from '../policy'
import { chooseDigestSchema, ofPartnershipSchema, readNewsSchema } from '../schema'

const ofMyPartnership = {
  where: (actor: Actor) => ({ id: { in: partnershipsOf(actor) as string[] } }),
}

/** Notes that one piece of news was read. */
export const readOneNews = defineCommand({
  name: 'notifications.read-one',
  input: readNewsSchema,
  visible: ofMyPartnership,
  load: ({ db, input, visible }) =>
    db.partnership.findFirst({
      where: { AND: [visible, { id: input.partnershipId }] },
      select: { id: true },
    }),
  permit: (actor, subject) => mayFollow.holds(actor, { partnershipId: subject.id }),
  run: async ({ db, actor, input, now, subject }) => {
    const one = { personId: actor.personId, partnershipId: subject.id, key: input.key }
    await db.newsRead.upsert({
      where: { personId_partnershipId_key: one },
      create: { ...one, readAt: now },
      update: {},
    })
  },
  record: ({ input }) => ({ subject: input.key, chain: 'house', detail: {} }),
})

/** Notes that all news up to now was read. */
export const readAllNews = defineCommand({
  name: 'notifications.read-all',
  input: ofPartnershipSchema,
  visible: ofMyPartnership,
  load: ({ db, input, visible }) =>
    db.partnership.findFirst({
      where: { AND: [visible, { id: input.partnershipId }] },
      select: { id: true },
    }),
  permit: (actor, subject) => mayFollow.holds(actor, { partnershipId: subject.id }),
  run: async ({ db, actor, now, subject }) => {
    const mine = { personId: actor.personId, partnershipId: subject.id }
    await db.newsMark.upsert({
      where: { personId_partnershipId: mine },
      create: { ...mine, readUntil: now },
      update: { readUntil: now },
    })
    await db.newsRead.deleteMany({ where: mine })
  },
  record: ({ subject }) => ({ subject: subject.id, chain: 'house', detail: {} }),
})

/** Says whether one wants the daily mail. */
export const chooseDigest = defineCommand({
  name: 'notifications.choose-digest',
  input: chooseDigestSchema,
  visible: isMyself,
  load: ({ db, input, visible }) =>
    db.person.findFirst({ where: { AND: [visible, { id: input.personId }] }, select: { id: true } }),
  permit: isMyself.holds,
  run: async ({ db, input: { wanted }, now, subject }) => {
    await db.digestChoice.upsert({
      where: { personId: subject.id },
      create: { personId: subject.id, wanted, changedAt: now },
      update: { wanted, changedAt: now },
    })
  },
  record: ({ input, subject }) => ({ subject: subject.id, chain: 'house', detail: { wanted: input.wanted } }),
})
