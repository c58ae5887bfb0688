import { mkdtempSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { SMTPServer } from 'smtp-server'
import { accounts } from '../../prisma/seed/accounts'
import { freePort } from '../support/postgres-server'
import { ended, open } from './support/house'
import { expect, journey } from './support/journey'

type Mail = { readonly to: string; readonly text: string }

/** A house of its own, told to make the mails of the day every second, and the post office it hands them to. */
journey(
  'a house that was started sends each person at most one mail a day, however often the hour strikes',
  async ({ page }) => {
    const mails: Mail[] = []
    const post = postOffice(mails)
    await new Promise<void>((resolve) => post.listen(0, '127.0.0.1', resolve))
    const folder = mkdtempSync(join(tmpdir(), 'cochair-mail-'))
    const port = String(await freePort())
    const address = `http://127.0.0.1:${port}`
    const house = await open(
      {
        DATABASE_URL: `file:${join(folder, 'cochair.db')}`,
        COCHAIR_DATA: folder,
        PORT: port,
        SMTP_URL: `smtp://127.0.0.1:${String((post.server.address() as AddressInfo).port)}`,
        MAIL_FROM: 'cochair@desk.example',
        MAIL_AT: '* * * * * *',
        COCHAIR_ADDRESS: address,
      },
      ['--demo'],
    )
    try {
      const desk = accounts.find(({ key }) => key === 'desk')?.email ?? ''
      await expect.poll(() => mails.filter(({ to }) => to === desk).length).toBe(1)
      const [mine] = mails.filter(({ to }) => to === desk)
      expect(mine?.text).toContain('Could we host the youth exchange?')
      expect(mine?.text).not.toContain('Two cities have been asked')

      // many a stroke later nobody has a second one
      await page.waitForTimeout(8_000)
      const readers = mails.map(({ to }) => to)
      expect(readers).toEqual([...new Set(readers)])

      const stop = /https?:\S+\/stop-mail\/\S+/.exec(mine?.text ?? '')?.[0] ?? ''
      await page.goto(stop)
      await page.getByRole('button', { name: /Stop/ }).click()
      await expect(page.getByText(/no more|stopped/i).first()).toBeVisible()
    } finally {
      await ended(house)
      await new Promise<void>((resolve) => post.close(resolve))
      rmSync(folder, { recursive: true, force: true })
    }
  },
)

function postOffice(mails: Mail[]): SMTPServer {
  return new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData(stream, session, done) {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        // folded lines joined again
        const text = Buffer.concat(parts)
          .toString()
          .replaceAll('=\r\n', '')
          .replaceAll('=20', ' ')
          .replaceAll('=3D', '=')
        mails.push({ to: session.envelope.rcptTo[0]?.address ?? '', text })
        done(null)
      })
    },
  })
}
