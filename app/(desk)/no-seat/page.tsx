import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { requireActor } from '@/app/_server/actor'
import { ButtonLink } from '@/app/_ui/action/button-link'
import { Page } from '@/app/_ui/shell/page'
import { EmptyState } from '@/app/_ui/states/empty-state'
import { List, ListRow } from '@/app/_ui/table/list'
import { Day } from '@/app/_ui/text/date-time'
import { listMyRequests } from '@/lib/rounds/queries/mine'

export const metadata: Metadata = { title: 'Your account' }

/** An account alone opens nothing, for rights hang on seats, but what its owner is asked in a reporting round. */
export default async function NoSeatPage() {
  const actor = await requireActor()
  if (actor.seats.length > 0) redirect('/')

  const asked = await listMyRequests.as(actor, {})
  if (asked.length > 0)
    return (
      <Page
        title="What you are asked"
        width="text"
        intro="Report on your lines, one by one; nothing is lost meanwhile."
      >
        <List name="What you are asked">
          {asked.map(({ id, title, focalPoint, dueOn, sentAt }) => (
            <ListRow
              key={id}
              title={title}
              href={`/rounds/${id}`}
              meta={`${focalPoint}: ${sentAt === null ? 'nothing sent yet' : 'sent to the desk'}`}
              when={
                <>
                  By <Day date={dueOn} />
                </>
              }
            />
          ))}
        </List>
      </Page>
    )

  return (
    <Page title="Your account" width="text">
      <EmptyState
        title="Nothing is asked of you now, and you have no seat in a delegation."
        action={<ButtonLink href="/account">Your account</ButtonLink>}
      >
        <p>
          If you report on lines of a plan for your ministry or agency, what you are asked stands here as long
          as the round is open.
        </p>
        <p>
          If you sit in a delegation, ask the desk of your partnership, or the administrator who invited you,
          to give you your seat; this page then leads you to Today.
        </p>
      </EmptyState>
    </Page>
  )
}
