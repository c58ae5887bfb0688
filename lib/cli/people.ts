import { Option } from 'commander'
import type { Actor } from '@/lib/access/actor'
import { Refusal } from '@/lib/kernel/refusal'
import { listPartnerships } from '@/lib/partnerships/queries/partnerships'
import { readArrangement } from '@/lib/partnerships/queries/arrangement'
import { invitePerson } from '@/lib/people/commands/accounts'
import { giveSeat } from '@/lib/people/commands/seats'
import { ROLES } from '@/lib/people/model'
import { type ListedAccount, listAccounts } from '@/lib/people/queries/accounts'
import { actingAs, answer, type Common, type Noun, verb, WrongUse } from './terminal'

type AddOptions = Common & {
  name: string
  email: string
  administrator?: true
  partnership?: string
  delegation?: string
  role: (typeof ROLES)[number]
  office: string
}

export const peopleNoun: Noun = (program, terminal) => {
  const people = program.command('people').description('people with an account')
  verb(people, 'add', 'create an account and print the one-time link that sets its password')
    .requiredOption('--name <name>', 'the name')
    .requiredOption('--email <email>', 'the address they will sign in with')
    .option('--administrator', 'let them look after accounts')
    .option('--partnership <name>', 'name or id; otherwise the first one')
    .option('--delegation <code>', 'give them a seat in this delegation, such as KH')
    .addOption(new Option('--role <role>', 'the role of the seat').choices(ROLES).default('OFFICIAL'))
    .option('--office <office>', 'rank or office, as on a list of participants', '')
    .action(async (options: AddOptions) => {
      const actor = await actingAs(options, 'administrator')
      const delegationId =
        options.delegation === undefined
          ? null
          : await delegationOf(actor, options.partnership, options.delegation)
      const { name, email, administrator, role, office } = options
      const { personId, token, expiresAt } = await invitePerson.as(actor, {
        name,
        email,
        administrator: administrator ?? false,
      })
      if (delegationId !== null)
        await giveSeat.as(actor, { personId, delegationId, role, office, fromDay: null, untilDay: null })
      answer(terminal, options, { personId, name, email, path: `/invite/${token}`, expiresAt }, () => [
        `${name} has an account. Hand on this link; it works once, until ${expiresAt.toISOString().slice(0, 10)}:`,
        `/invite/${token}`,
      ])
    })
  verb(people, 'list', 'everybody with an account')
    .option('--find <words>', 'a part of a name or address')
    .action(async (options: Common & { find?: string }) => {
      const actor = await actingAs(options, 'administrator')
      const accounts = await all(actor, options.find ?? '')
      answer(terminal, options, { people: accounts }, () =>
        accounts.map(({ email, name, administrator, state }) =>
          [email, name, administrator ? 'administrator' : '', state.toLowerCase()].join('\t'),
        ),
      )
    })
}

async function delegationOf(actor: Actor, partnership: string | undefined, code: string) {
  const partnerships = await listPartnerships.as(actor, {})
  const found =
    partnership === undefined
      ? partnerships[0]
      : partnerships.find((one) => one.id === partnership || one.name === partnership)
  if (found === undefined) throw new Refusal('not-found', `There is no partnership ${partnership ?? 'yet'}.`)
  const arrangement = await readArrangement.as(actor, { partnershipId: found.id })
  const delegation = arrangement?.delegations.find((one) => one.code === code)
  if (delegation === undefined) throw new WrongUse(`There is no delegation ${code} in ${found.name}.`)
  return delegation.id
}

async function all(actor: Actor, find: string): Promise<ListedAccount[]> {
  const accounts: ListedAccount[] = []
  let after: string | null = null
  do {
    const page: Awaited<ReturnType<typeof listAccounts.as>> = await listAccounts.as(actor, { find, after })
    accounts.push(...page.accounts)
    after = page.next
  } while (after !== null)
  return accounts
}
