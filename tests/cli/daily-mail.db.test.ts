import type { AddressInfo } from 'node:net'
import { pino } from 'pino'
import { SMTPServer } from 'smtp-server'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Actor } from '@/lib/access/actor'
import { takeLease } from '@/lib/cli/post/lease'
import { sendDigests } from '@/lib/cli/post/send-digests'
import { readPostSettings } from '@/lib/cli/post/settings'
import { stopMail, stopToken } from '@/lib/identity/stop-mail'
import { newId } from '@/lib/kernel/ids'
import { shareNote, withdrawShare } from '@/lib/notes/commands/share-note'
import { readAllNews } from '@/lib/notifications/commands/read-news'
import { type House, db, deskOfficer, house, official } from '../support/stage'
import { note } from '../support/stage-notes'

type Mail = { readonly to: string; readonly text: string }

let at: House
let desk: Actor
let thailand: Actor
let russia: Actor
let server: SMTPServer
let mails: Mail[]
let said: string[]
let answer: 'TAKES' | 'REFUSES'

beforeEach(async () => {
  // the mails go to everybody in the house: those of other tests have had theirs
  await db.person.updateMany({ data: { disabledAt: new Date() } })
  await db.lease.deleteMany({})
  at = await house()
  desk = await deskOfficer(at)
  thailand = await official(at, 'thailand')
  russia = await official(at, 'russia', 'CO_CHAIR')
  mails = []
  said = []
  answer = 'TAKES'
  server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData(stream, session, done) {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        const [to] = session.envelope.rcptTo
        if (answer === 'TAKES')
          mails.push({ to: to?.address ?? '', text: unfolded(Buffer.concat(parts).toString()) })
        done(answer === 'TAKES' ? null : Object.assign(new Error('not now'), { responseCode: 451 }))
      })
    },
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})

afterEach(() => new Promise<void>((resolve) => server.close(resolve)))

/** The mail with its folded headers and its quoted-printable lines joined again. */
const unfolded = (mail: string) =>
  mail
    .replaceAll('=\r\n', '')
    .replaceAll('=20', ' ')
    .replaceAll(/\r\n[ \t]+/g, ' ')

const send = () => {
  const { port } = server.server.address() as AddressInfo
  const settings = {
    smtp: `smtp://127.0.0.1:${String(port)}`,
    from: 'desk@example.org',
    at: '0 23 * * *',
    address: 'https://cochair.example.org',
  }
  return sendDigests(settings, pino({ base: null }, { write: (line) => said.push(line) }))
}
const shared = async (title: string, to: 'thailand' | 'russia' = 'thailand') => {
  const noteId = await note(desk, at, { title, text: 'SECRET TEXT' })
  await shareNote.as(desk, { noteId, personIds: [], delegationIds: [at.delegations[to]], endsOn: '' })
  return noteId
}

test('each gets one mail a day, with the titles they may read, the text of none, and a way to stop', async () => {
  await shared('On fisheries')
  await shared('On energy', 'russia')
  expect(await send()).toEqual({ sent: 2, nothing: 1, failed: 0 })
  const [theirs] = mails.filter(({ to }) => to === `${thailand.personId}@example.org`)
  expect(theirs?.text).toContain('A note was shared with you: On fisheries')
  expect(theirs?.text).not.toMatch(/On energy|SECRET TEXT/)
  expect(theirs?.text).toMatch(/List-Unsubscribe: <https:\/\/cochair\.example\.org\/api\/digest\/stop\//)
  expect(theirs?.text).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click')
  expect(mails.find(({ to }) => to === `${russia.personId}@example.org`)?.text).not.toContain('On fisheries')
  await shared('Another')
  expect(await send()).toEqual({ sent: 0, nothing: 0, failed: 0 })
  expect(mails).toHaveLength(2)
})

test('the mail is made when it is sent: what was withdrawn or read before is not in it', async () => {
  const noteId = await shared('Withdrawn in time')
  const { id: shareId } = await db.noteShare.findFirstOrThrow({ where: { noteId } })
  await withdrawShare.as(desk, { noteId, shareId })
  await shared('Read already', 'russia')
  await readAllNews.as(russia, { partnershipId: at.partnershipId })
  expect(await send()).toEqual({ sent: 0, nothing: 3, failed: 0 })
  expect(mails).toEqual([])
})

test('whoever stopped the mails by the link, without signing in, or lost their seat, gets none', async () => {
  await shared('On fisheries')
  await shared('On energy', 'russia')
  expect(await stopMail(stopToken(thailand.personId))).toBe(true)
  await db.membership.updateMany({ where: { personId: russia.personId }, data: { untilDay: '2020-01-01' } })
  expect((await send())?.sent).toBe(0)
  const forged = `${russia.personId}.${stopToken(thailand.personId).split('.')[1] ?? ''}`
  for (const token of [forged, '', 'x.y', thailand.personId]) expect(await stopMail(token)).toBe(false)
})

test('what failed is tried again, three times and no more; the log has no address and no word of a mail', async () => {
  await shared('On fisheries')
  answer = 'REFUSES'
  for (const failed of [1, 1]) expect((await send())?.failed).toBe(failed)
  answer = 'TAKES'
  expect((await send())?.sent).toBe(1)
  expect(mails).toHaveLength(1)
  await shared('On energy', 'russia')
  await db.digestMail.deleteMany({ where: { personId: russia.personId } })
  answer = 'REFUSES'
  for (const failed of [1, 1, 1, 0]) expect((await send())?.failed).toBe(failed)
  expect(said.join('')).toContain('could not be sent')
  expect(said.join('')).not.toMatch(/example\.org|fisheries|not now/)
})

test('of several processes one sends: the others find the work taken, and nobody gets two mails', async () => {
  await shared('On fisheries')
  const all = await Promise.all([send(), send(), send()])
  expect(all.filter((one) => one !== null).reduce((sum, one) => sum + one.sent, 0)).toBe(1)
  expect(mails).toHaveLength(1)
  const now = new Date()
  const name = newId()
  expect(await takeLease(db, name, 'a', now, 10)).toBe(true)
  expect(await takeLease(db, name, 'b', now, 10)).toBe(false)
  expect(await takeLease(db, name, 'b', new Date(now.getTime() + 11 * 60_000), 10)).toBe(true)
})

test('the hour of the daily mail is early in South-East Asia, unless another is named', () => {
  const given = {
    SMTP_URL: 'smtp://localhost',
    MAIL_FROM: 'a@b.example',
    COCHAIR_ADDRESS: 'https://c.example/',
  }
  expect(readPostSettings(given)).toMatchObject({ at: '0,20,40 23 * * *', address: 'https://c.example' })
  expect(readPostSettings({ ...given, MAIL_AT: '30 5 * * *' })?.at).toBe('30 5 * * *')
})

test('without a mail server nothing is sent; a half-named one is told of', () => {
  expect(readPostSettings({})).toBeNull()
  expect(() => readPostSettings({ SMTP_URL: 'smtp://localhost' })).toThrow(/MAIL_FROM/)
  expect(() => readPostSettings({ SMTP_URL: 'smtp://localhost', MAIL_FROM: 'a@b.example' })).toThrow(
    /COCHAIR_ADDRESS/,
  )
})
