import { Cron } from 'croner'
import { pino } from 'pino'
import { sendDigests } from './send-digests'
import { readPostSettings } from './settings'

/** Begins the daily mail in this process, if a mail server is named. */
export function beginDailyMail(): void {
  const log = pino({ base: null })
  const settings = readPostSettings()
  if (settings === null) return
  new Cron(settings.at, { timezone: 'UTC', protect: true, unref: true }, async () => {
    await sendDigests(settings, log).catch((error: unknown) => {
      log.error({ reason: error instanceof Error ? error.name : 'unknown' }, 'the daily mail stopped')
    })
  })
}
