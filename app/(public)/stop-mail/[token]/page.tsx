import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Button } from '@/app/_ui/action/button'
import { Plain } from '@/app/_ui/states/plain'
import { isStopToken } from '@/lib/identity/stop-mail'

export const metadata: Metadata = { title: 'Stop the daily mail' }

type Address = { params: Promise<{ token: string }>; searchParams: Promise<{ done?: string | string[] }> }

/** Where the link in the foot of a mail leads; works without signing in. */
export default async function StopMailPage({ params, searchParams }: Address) {
  const { token } = await params
  const { done } = await searchParams
  if (!isStopToken(token)) notFound()
  if (done !== undefined)
    return (
      <Plain title="The daily mail is stopped">
        <p>You get no more of it. You can turn it on again in your account, under Mail.</p>
      </Plain>
    )
  return (
    <Plain title="Stop the daily mail?">
      <p>Your news stay in the house, where you find them under News.</p>
      <form method="post" action={`/api/digest/stop/${token}`}>
        <Button type="submit" look="main">
          Stop the daily mail
        </Button>
      </form>
    </Plain>
  )
}
