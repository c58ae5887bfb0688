import { stopMail } from '@/lib/identity/stop-mail'

type Context = { params: Promise<{ token: string }> }

/** One click in the mail program (RFC 8058), or the button of the page. A link alone stops nothing: programs follow links to look. */
export async function POST(request: Request, { params }: Context) {
  const { token } = await params
  if (!(await stopMail(token))) return Response.json({ message: 'There is no such record.' }, { status: 404 })
  if (request.headers.get('accept')?.includes('text/html') === true)
    return new Response(null, { status: 303, headers: { location: `/stop-mail/${token}?done=1` } })
  return new Response('The daily mail is stopped.', { headers: { 'content-type': 'text/plain' } })
}
