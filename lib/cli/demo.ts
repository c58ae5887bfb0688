import { accounts, demonstrationPassword, printAccounts } from '@/prisma/seed/accounts'
import { loadDemonstration } from '@/prisma/seed/demonstration'
import { type Noun, answer } from './terminal'

export const demoNoun: Noun = (program, terminal) => {
  program
    .command('demo')
    .description('the demonstration')
    .command('load')
    .description('load the demonstration into an empty database')
    .option('--json', 'print one JSON document and nothing else')
    .action(async (options: { json?: true }) => {
      const loaded = await loadDemonstration((sentence) => terminal.err(`${sentence}\n`))
      const value = {
        loaded,
        password: demonstrationPassword,
        accounts: accounts.map(({ email, name, delegation, role }) => ({ email, name, delegation, role })),
      }
      answer(terminal, options, value, () => {
        const lines = [
          loaded
            ? 'The demonstration is loaded.'
            : 'There are people in this database already: nothing was loaded.',
        ]
        if (loaded) printAccounts((line) => lines.push(line))
        return lines
      })
    })
}
