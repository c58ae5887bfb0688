import { defineCommand } from '@/lib/access/operation'
import { invitationDays, newToken } from '@/lib/identity/invitations'
import { type PersonId, newId } from '@/lib/kernel/ids'
import { Refusal } from '@/lib/kernel/refusal'
import type { Db } from '@/lib/db/client'
import { mayKeepAccounts } from '../policy'
import { editPersonSchema, invitePersonSchema, personSchema } from '../schema'

/** What is shown once, to be handed on: nobody can read the token again. */
export type OneTimeLink = { readonly personId: PersonId; readonly token: string; readonly expiresAt: Date }

/** Creates an account without a password and the link that sets one. */
export const invitePerson = defineCommand({
  name: 'people.invite',
  input: invitePersonSchema,
  visible: mayKeepAccounts,
  load: async ({ db, actor, input, visible }) => {
    const keeper = await db.person.findFirst({
      where: { AND: [visible, { id: actor.personId, administrator: true, disabledAt: null }] },
      select: { id: true },
    })
    if (keeper === null) return null
    const namesake = await db.person.findFirst({
      where: { AND: [visible, { email: input.email }] },
      select: { name: true },
    })
    return { keeperId: keeper.id, takenBy: namesake?.name ?? null }
  },
  permit: mayKeepAccounts.holds,
  run: async ({ db, input, subject }): Promise<OneTimeLink> => {
    if (subject.takenBy !== null) throw taken(subject.takenBy)
    const personId = newId<PersonId>()
    const { name, email, administrator } = input
    await db.person.create({ data: { id: personId, name, email, administrator, createdAt: new Date() } })
    return newLink(db, personId, subject.keeperId)
  },
  record: ({ input, output }) => ({
    subject: output.personId,
    chain: 'house',
    detail: { administrator: input.administrator },
  }),
})

/** A new link for somebody who lost the first or forgot the password. Earlier links are void; a password stays until the link is used. */
export const reinvitePerson = defineCommand({
  name: 'people.reinvite',
  input: personSchema,
  visible: mayKeepAccounts,
  load: ({ db, input, visible }) =>
    db.person.findFirst({
      where: { AND: [visible, { id: input.personId }] },
      select: { id: true, disabledAt: true },
    }),
  permit: mayKeepAccounts.holds,
  run: async ({ db, actor, subject }): Promise<OneTimeLink> => {
    if (subject.disabledAt !== null)
      throw new Refusal('conflict', 'This account is disabled. Enable it first.')
    await db.invitation.deleteMany({ where: { personId: subject.id, usedAt: null } })
    return newLink(db, subject.id as PersonId, actor.personId)
  },
  record: ({ subject }) => ({ subject: subject.id, chain: 'house', detail: {} }),
})

/** Mends the name or the e-mail address of an account. */
export const editPerson = defineCommand({
  name: 'people.edit',
  input: editPersonSchema,
  visible: mayKeepAccounts,
  load: async ({ db, input, visible }) => {
    const person = await db.person.findFirst({
      where: { AND: [visible, { id: input.personId }] },
      select: { id: true, email: true },
    })
    if (person === null) return null
    const namesake = await db.person.findFirst({
      where: { AND: [visible, { email: input.email, id: { not: person.id } }] },
      select: { name: true },
    })
    return { ...person, takenBy: namesake?.name ?? null }
  },
  permit: mayKeepAccounts.holds,
  run: async ({ db, input, subject }) => {
    if (subject.takenBy !== null) throw taken(subject.takenBy)
    await db.person.update({ where: { id: subject.id }, data: { name: input.name, email: input.email } })
  },
  record: ({ input, subject }) => ({
    subject: subject.id,
    chain: 'house',
    detail: { emailChanged: input.email !== subject.email },
  }),
})

function taken(name: string): Refusal {
  return new Refusal('conflict', 'Please check the marked fields.', {
    email: [`There is already an account with this address: ${name}.`],
  })
}

/** True time, not the set clock: a demonstration's links must work too. */
async function newLink(db: Db, personId: PersonId, createdById: string): Promise<OneTimeLink> {
  const { token, tokenHash } = newToken()
  const createdAt = new Date()
  const expiresAt = new Date(createdAt.getTime() + invitationDays * 86_400_000)
  await db.invitation.create({
    data: { id: newId(), personId, tokenHash, createdById, createdAt, expiresAt },
  })
  return { personId, token, expiresAt }
}
