import { Option } from 'commander'
import type { Actor } from '@/lib/access/actor'
import { parse } from '@/lib/access/operation'
import { readArrangement } from '@/lib/partnerships/queries/arrangement'
import { invitePerson } from '@/lib/people/commands/accounts'
import { giveSeat } from '@/lib/people/commands/seats'
import { ROLES } from '@/lib/people/model'
import { assertFitting } from '@/lib/people/rules/seats'
import { giveSeatSchema } from '@/lib/people/schema'
import { type ListedAccount, listAccounts } from '@/lib/people/queries/accounts'
import { partnershipNamed } from './meeting'
import { actingAs, answer, type Common, type Noun, verb, WrongUse } from './terminal'

type AddOptions = Common & {
  name: string
  email: string
  administrator?: true
  partnership?: string
  delegation?: string
  role?: (typeof ROLES)[number]
  office?: string
}

export const peopleNoun: Noun = (program, terminal) => {
  const people = program.command('people').description('people with an account')
  verb(people, 'add', 'create an account and print the one-time link that sets its password')
    .requiredOption('--name <name>', 'the name')
    .requiredOption('--email <email>', 'the address they will sign in with')
    .option('--administrator', 'let them look after accounts')
    .option('--partnership <name>', 'name or id; otherwise the first one')
    .option('--delegation <code>', 'give them a seat in this delegation, such as KH')
    .addOption(new Option('--role <role>', 'the role of the seat; otherwise OFFICIAL').choices(ROLES))
    .option('--office <office>', 'rank or office, as on a list of participants')
    .action(async (options: AddOptions) => {
      const actor = await actingAs(options, 'administrator')
      const seat = await seatIn(actor, options)
      const { name, email, administrator } = options
      const { personId, token, expiresAt } = await invitePerson.as(actor, {
        name,
        email,
        administrator: administrator ?? false,
      })
      if (seat !== null) await giveSeat.as(actor, { ...seat, personId })
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

/** The seat that is asked for, if any. What would be refused of it is refused here, before there is an account. */
async function seatIn(actor: Actor, { partnership, delegation: code, role, office }: AddOptions) {
  if ([partnership, code, role, office].every((one) => one === undefined)) return null
  const { id, name } = await partnershipNamed(actor, partnership)
  if (code === undefined) throw new WrongUse('A seat needs its delegation, such as --delegation KH.')
  const arrangement = await readArrangement.as(actor, { partnershipId: id })
  const delegation = arrangement?.delegations.find((one) => one.code === code)
  if (delegation === undefined) throw new WrongUse(`There is no delegation ${code} in ${name}.`)
  const seat = {
    delegationId: delegation.id,
    role: role ?? 'OFFICIAL',
    office: office ?? '',
    fromDay: null,
    untilDay: null,
  } as const
  assertFitting(seat.role, delegation.side)
  parse(giveSeatSchema, { ...seat, personId: actor.personId })
  return seat
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
