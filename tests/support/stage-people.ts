import { hashPassword } from '@/lib/identity/passwords'
import { type PersonId, newId } from '@/lib/kernel/ids'
import { db } from './stage'

export type Account = { readonly personId: PersonId; readonly email: string; readonly password: string }

/** Somebody who can sign in. */
export async function account(
  given: { name?: string; disabledAt?: Date; password?: string | null } = {},
): Promise<Account> {
  const personId = newId<PersonId>()
  const email = `${personId}@example.org`
  const password = 'correct horse battery staple'
  const passwordHash = given.password === null ? null : await hashPassword(password)
  await db.person.create({
    data: {
      id: personId,
      email,
      name: given.name ?? 'Sokha Chan',
      passwordHash,
      disabledAt: given.disabledAt ?? null,
      createdAt: new Date(),
    },
  })
  return { personId, email, password }
}

/** A network address nobody else in the test run uses. */
export function someAddress(): string {
  return `2001:db8::${newId().slice(-12)}`
}
