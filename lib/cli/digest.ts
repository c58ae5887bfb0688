import { pino } from 'pino'
import { sendDigests } from './post/send-digests'
import { readPostSettings } from './post/settings'
import { answer, type Common, type Noun, verb, WrongUse } from './terminal'

export const digestNoun: Noun = (program, terminal) => {
  const digest = program.command('digest').description('the daily mail')
  verb(digest, 'send', 'make and send the mails of the day, one a person at most').action(
    async (options: Common) => {
      const settings = readPostSettings()
      if (settings === null) throw new WrongUse('No mail server is named: set SMTP_URL first.')
      const log = pino({ base: null, level: 'warn' }, { write: (line) => terminal.err(line) })
      const sent = await sendDigests(settings, log)
      answer(terminal, options, sent ?? { busy: true }, () => [
        sent === null
          ? 'Another process is sending them.'
          : `${String(sent.sent)} sent, ${String(sent.nothing)} with nothing to tell, ${String(sent.failed)} failed.`,
      ])
    },
  )
}
