import { createTransport } from 'nodemailer'
import type { Logger } from 'pino'
import { database } from '@/lib/db/client'
import { actorOfPerson } from '@/lib/identity/sessions'
import { stopToken } from '@/lib/identity/stop-mail'
import { clock } from '@/lib/kernel/clock'
import { newId, type PersonId } from '@/lib/kernel/ids'
import { digestLetter } from '@/lib/notifications/paper'
import { newsSince } from './news-since'
import { claimMail, settleMail, toldUntil } from './claims'
import { returnLease, takeLease } from './lease'
import type { PostSettings } from './settings'

export type Sent = { readonly sent: number; readonly nothing: number; readonly failed: number }

const LEASE = 'digest'
const LEASE_MINUTES = 30
const AT_ONCE = 200

/**
 * Makes and sends the mails of the day, one a person at most, each made for its reader at this moment. Of several processes
 * one works; a second one that comes to it meanwhile does nothing (null). What failed is tried again at the next call.
 */
export async function sendDigests(settings: PostSettings, log: Logger): Promise<Sent | null> {
  const db = await database()
  const holder = newId()
  const now = clock.now()
  // the lease runs on the true clock: a set day stands still
  if (!(await takeLease(db, LEASE, holder, new Date(), LEASE_MINUTES))) return null
  const transport = createTransport({
    url: settings.smtp,
    connectionTimeout: 15_000,
    greetingTimeout: 15_000,
    socketTimeout: 30_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  const count = { sent: 0, nothing: 0, failed: 0 }
  try {
    for (let after = ''; ;) {
      const people = await db.person.findMany({
        where: { id: { gt: after }, disabledAt: null, memberships: { some: {} } },
        select: { id: true, email: true },
        orderBy: { id: 'asc' },
        take: AT_ONCE,
      })
      for (const person of people) {
        const state = await sendOne(person)
        if (state !== null) count[state] += 1
      }
      const last = people.at(-1)
      if (last === undefined || people.length < AT_ONCE) break
      after = last.id
    }
  } finally {
    transport.close()
    await returnLease(db, LEASE, holder)
  }
  log.info(count, 'daily mails')
  return count

  async function sendOne(person: { id: string; email: string }): Promise<keyof Sent | null> {
    const unwanted = await db.digestChoice.count({ where: { personId: person.id, wanted: false } })
    if (unwanted > 0) return null
    const one = { personId: person.id, day: now.toISOString().slice(0, 10) }
    const since = await toldUntil(db, person.id, now)
    const tries = await claimMail(db, one.personId, one.day, now)
    if (tries === null) return null
    const actor = await actorOfPerson(person.id as PersonId)
    const parts = actor === null ? [] : await newsSince(actor, since)
    if (parts.length === 0) {
      await settleMail(db, one, 'NOTHING')
      return 'nothing'
    }
    const stop = `${settings.address}/api/digest/stop/${stopToken(person.id)}`
    const letter = digestLetter(parts, {
      news: `${settings.address}/news`,
      stop: `${settings.address}/stop-mail/${stopToken(person.id)}`,
      account: `${settings.address}/account/notifications`,
    })
    try {
      await transport.sendMail({
        from: settings.from,
        to: person.email,
        ...letter,
        headers: {
          'List-Unsubscribe': `<${stop}>`,
          'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
          'Auto-Submitted': 'auto-generated',
        },
      })
      await settleMail(db, one, 'SENT')
      return 'sent'
    } catch (error) {
      await settleMail(db, one, 'FAILED')
      // the server's own words may name the address and the account: only their code is kept
      log.warn({ personId: person.id, tries, code: codeOf(error) }, 'a daily mail could not be sent')
      return 'failed'
    }
  }
}

function codeOf(error: unknown): string {
  const { code, responseCode } = error as { code?: unknown; responseCode?: unknown }
  return typeof responseCode === 'number' ? String(responseCode) : typeof code === 'string' ? code : 'unknown'
}
