import { type Operation, defineCommand } from '@/lib/access/operation'
import type { Db, Prisma } from '@/lib/db/client'
import { Refusal } from '@/lib/kernel/refusal'
import { mayKeepAccounts } from '../policy'
import { personSchema } from '../schema'

type Standing = { readonly id: string; readonly administrator: boolean; readonly disabledAt: Date | null }

/** Shuts somebody out at once: every session ends, and the account lets nobody in until it is enabled. */
export const disablePerson = standingCommand('people.disable', async ({ db, actorId, person }) => {
  if (person.id === actorId)
    throw new Refusal('conflict', 'You cannot disable your own account. Another administrator can.')
  if (person.administrator) await assertNotLast(db, person)
  const now = new Date()
  await db.person.update({ where: { id: person.id }, data: { disabledAt: person.disabledAt ?? now } })
  await db.session.updateMany({ where: { personId: person.id, endedAt: null }, data: { endedAt: now } })
  await db.invitation.deleteMany({ where: { personId: person.id, usedAt: null } })
})

/** Lets somebody in again, with the password and the seats of before. */
export const enablePerson = standingCommand('people.enable', async ({ db, person }) => {
  await db.person.update({ where: { id: person.id }, data: { disabledAt: null } })
})

export const makeAdministrator = standingCommand('people.makeAdministrator', async ({ db, person }) => {
  if (person.disabledAt !== null) throw new Refusal('conflict', 'This account is disabled. Enable it first.')
  await db.person.update({ where: { id: person.id }, data: { administrator: true } })
})

export const unmakeAdministrator = standingCommand('people.unmakeAdministrator', async ({ db, person }) => {
  await assertNotLast(db, person)
  await db.person.update({ where: { id: person.id }, data: { administrator: false } })
})

type Change = (at: { db: Db; actorId: string; person: Standing }) => Promise<void>

function standingCommand(name: string, change: Change): Operation<typeof personSchema, void> {
  return defineCommand({
    name,
    input: personSchema,
    visible: mayKeepAccounts,
    load: ({ db, input, visible }) =>
      db.person.findFirst({
        where: { AND: [visible, { id: input.personId }] },
        select: { id: true, administrator: true, disabledAt: true } satisfies Prisma.PersonSelect,
      }),
    permit: mayKeepAccounts.holds,
    run: ({ db, actor, subject }) => change({ db, actorId: actor.personId, person: subject }),
    record: ({ subject }) => ({ subject: subject.id, chain: 'house', detail: {} }),
  })
}

/** A house keeps an administrator. Writing their rows first locks them, so that two cannot unmake each other at one moment. */
async function assertNotLast(db: Db, person: Standing): Promise<void> {
  const { count } = await db.person.updateMany({
    where: { administrator: true, disabledAt: null },
    data: { administrator: true },
  })
  if (person.administrator && person.disabledAt === null && count <= 1) {
    throw new Refusal('conflict', 'This is the last administrator. Make another one first.')
  }
}
