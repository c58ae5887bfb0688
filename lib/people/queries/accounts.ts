import { defineQuery } from '@/lib/access/operation'
import type { PersonId } from '@/lib/kernel/ids'
import { capitalise } from '@/lib/kernel/text'
import { mayKeepAccounts } from '../policy'
import { accountState } from '../rules/accounts'
import { listAccountsSchema } from '../schema'

const page = 100

/** The accounts of the house by e-mail address, a hundred at a time; for administrators. */
export const listAccounts = defineQuery({
  name: 'people.listAccounts',
  input: listAccountsSchema,
  visible: mayKeepAccounts,
  run: async ({ db, input, visible }) => {
    const { find, after } = input
    const words = find === '' ? {} : { OR: [{ email: { contains: find.toLowerCase() } }, ...namesLike(find)] }
    const found = await db.person.findMany({
      where: { AND: [visible, words, after === null ? {} : { email: { gt: after } }] },
      select: {
        id: true,
        name: true,
        email: true,
        administrator: true,
        disabledAt: true,
        passwordHash: true,
        sessions: {
          where: { endedAt: null },
          select: { seenAt: true },
          orderBy: { seenAt: 'desc' },
          take: 1,
        },
      },
      orderBy: { email: 'asc' },
      take: page + 1,
    })
    const accounts = found
      .slice(0, page)
      .map(({ id, name, email, administrator, disabledAt, passwordHash, sessions }) => ({
        id: id as PersonId,
        name,
        email,
        administrator,
        state: accountState({ hasPassword: passwordHash !== null, isDisabled: disabledAt !== null }),
        seenAt: sessions[0]?.seenAt ?? null,
      }))
    return { accounts, next: found.length > page ? (accounts.at(-1)?.email ?? null) : null }
  },
})

export type ListedAccount = Awaited<ReturnType<typeof listAccounts.as>>['accounts'][number]

/** One engine tells capitals from small letters and the other does not: the usual ways of typing a name are tried. */
function namesLike(find: string) {
  return [...new Set([find, find.toLowerCase(), capitalise(find.toLowerCase())])].map((part) => ({
    name: { contains: part },
  }))
}
