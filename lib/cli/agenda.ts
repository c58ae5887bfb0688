import { writeFileSync } from 'node:fs'
import { condense } from '@/lib/agendas/rules/condense'
import { draftAgendaFor } from '@/lib/agendas/queries/draft-agenda'
import { exportCopy } from '@/lib/agendas/queries/copies'
import { PAPER_FORMATS, PAPER_KINDS } from '@/lib/agendas/model/paper-kind'
import { agendaPaper } from '@/lib/agendas/paper/agenda-paper'
import type { Audience } from '@/lib/agendas/rules/copy'
import { Refusal } from '@/lib/kernel/refusal'
import { presses } from '@/lib/papers/print'
import { type Command, Option } from 'commander'
import { actingAs, answer, type Common, type Noun, type Terminal, verb, WrongUse } from './terminal'

/** For whom, as it is said at the terminal. */
const audiences: Readonly<Record<string, Audience>> = {
  all: 'ALL_DELEGATIONS',
  'asean-secretariat': 'ASEAN_AND_SECRETARIAT',
  asean: 'ASEAN',
  'co-chairs': 'CO_CHAIRS',
  own: 'OWN_DELEGATION',
}

export const agendaNoun: Noun = (program, terminal) => {
  const agenda = program.command('agenda').description('agendas and their papers')
  draftVerb(agenda, terminal)
  exportVerb(agenda, terminal)
}

function draftVerb(agenda: Command, terminal: Terminal): void {
  verb(agenda, 'draft', 'what would stand on the agenda of a meeting, with reasons, and what was left out')
    .requiredOption('--meeting <id>', 'the meeting')
    .action(async (options: Common & { meeting: string }) => {
      const actor = await actingAs(options, 'desk')
      const draft = await draftAgendaFor.as(actor, { meetingId: options.meeting })
      if (draft === null) throw new Refusal('not-found', 'There is no such meeting.')
      const { proposed, leftOut, settled } = draft
      answer(terminal, options, { proposed, leftOut, settled }, () => [
        'Proposed',
        ...proposed.map(
          ({ depth, title, source, reason }) => `${'  '.repeat(depth + 1)}${title}\t${source}: ${reason}`,
        ),
        'Left out',
        ...condense(leftOut).map(({ title, reason }) => `  ${title}\t${reason}`),
        ...(settled.length === 0
          ? []
          : ['Settled before', ...settled.map(({ title, words }) => `  ${title}\t${words}`)]),
      ])
    })
}

type ExportOptions = Common & {
  meeting: string
  paper: string
  format: keyof typeof presses
  for: string
  out: string
}

function exportVerb(agenda: Command, terminal: Terminal): void {
  verb(agenda, 'export', 'a paper of an agenda as a file, for a chosen circle')
    .requiredOption('--meeting <id>', 'the meeting')
    .addOption(new Option('--paper <paper>', 'which paper').choices(PAPER_KINDS).makeOptionMandatory())
    .addOption(new Option('--format <format>', 'DOCX or PDF').choices(PAPER_FORMATS).default('docx'))
    .addOption(new Option('--for <circle>', 'for whom').choices(Object.keys(audiences)).makeOptionMandatory())
    .requiredOption('--out <file>', 'where to write it')
    .action(async (options: ExportOptions) => {
      const actor = await actingAs(options, 'desk')
      const audience = audiences[options.for]
      if (audience === undefined) throw new WrongUse(`There is no circle ${options.for}.`)
      const { meeting, paper, format, out } = options
      const copy = await exportCopy.as(actor, {
        meetingId: meeting,
        paper: paper as never,
        format: format as never,
        audience,
      })
      if (copy === null) throw new Refusal('not-found', 'There is no agenda of such a meeting.')
      const bytes = await presses[format].print(agendaPaper(copy.kind, copy))
      write(out, bytes)
      answer(
        terminal,
        options,
        { file: out, bytes: bytes.length, paper, format, audience, leftOut: copy.leftOut },
        () => [`${out}: ${String(bytes.length)} bytes, marked "${copy.marking}".`],
      )
    })
}

function write(file: string, bytes: Uint8Array): void {
  try {
    writeFileSync(file, bytes)
  } catch {
    throw new WrongUse(`Nothing can be written to ${file}: is there such a folder, and may you write there?`)
  }
}
