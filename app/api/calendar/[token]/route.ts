import { actorOfCalendarAddress } from '@/lib/identity/calendar-addresses'
import { readCalendar } from '@/lib/calendars/queries'
import { clock } from '@/lib/kernel/clock'
import { printIcs } from '@/lib/papers/print-ics'

type Context = { params: Promise<{ token: string }> }

/** A person's calendar, made anew at every fetch from what they may read at that moment. The address alone opens it. */
export async function GET(_request: Request, { params }: Context) {
  const { token } = await params
  const actor = await actorOfCalendarAddress(token.replace(/\.ics$/, ''))
  if (actor === null) return Response.json({ message: 'There is no such record.' }, { status: 404 })
  const calendar = printIcs('Cochair', await readCalendar.as(actor, {}), clock.now())
  return new Response(calendar, {
    headers: {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'attachment; filename="cochair.ics"',
      'content-security-policy': "sandbox; default-src 'none'",
      'cache-control': 'private, no-store',
    },
  })
}
