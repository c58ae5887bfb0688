import type { Command } from 'commander'
import type { Actor } from '@/lib/access/actor'
import { actorAtTerminal } from '@/lib/identity/terminal'
import { Refusal } from '@/lib/kernel/refusal'

/** Where a line's answer and its errors go. */
export type Terminal = { readonly out: (text: string) => void; readonly err: (text: string) => void }

/** The line was typed wrongly: exit code 2. */
export class WrongUse extends Error {}

/** A noun of the terminal: adds its verbs to the program. */
export type Noun = (program: Command, terminal: Terminal) => void

/** The options every verb has. */
export type Common = { readonly json?: true; readonly as?: string }

/** A verb with --json and --as, which every verb has. */
export function verb(noun: Command, name: string, description: string): Command {
  return noun
    .command(name)
    .description(description)
    .option('--json', 'print one JSON document and nothing else')
    .option('--as <email>', 'act as this person; otherwise as the first one who may')
}

/** Prints the answer: as one JSON document where asked, otherwise as lines. */
export function answer(
  terminal: Terminal,
  { json }: Common,
  value: unknown,
  lines: () => readonly string[],
): void {
  terminal.out(
    json === true
      ? `${JSON.stringify(value, null, 2)}\n`
      : lines()
          .map((line) => `${line}\n`)
          .join(''),
  )
}

/** Who acts: the named person, or the first administrator or desk officer of the house. */
export async function actingAs({ as: email }: Common, need: 'administrator' | 'desk'): Promise<Actor> {
  const actor = await actorAtTerminal(email ?? null, need)
  if (actor !== null) return actor
  if (email !== undefined) throw new Refusal('not-found', `Nobody here has the address ${email}.`)
  throw new Refusal(
    'not-found',
    need === 'desk'
      ? 'Nobody runs a desk in this house yet.'
      : 'This house has no administrator yet: open it in a browser first.',
  )
}
