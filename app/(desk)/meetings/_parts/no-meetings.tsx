import type { ReactNode } from 'react'
import { ButtonLink } from '@/app/_ui/action/button-link'
import { EmptyState } from '@/app/_ui/states/empty-state'
import { hrefOf, valueOf, type View, without } from '@/app/_ui/table/view'

/** An empty list says why it is empty and what to do next. */
export function NoMeetings({
  view,
  isNarrowed,
  action,
}: {
  view: View
  isNarrowed: boolean
  action?: ReactNode
}) {
  const past = valueOf(view, 'when') === 'past'
  if (isNarrowed) {
    const all = hrefOf(without(view, 'series', 'status', 'year', 'after'))
    return (
      <EmptyState
        title={past ? 'No past meeting fits this choice.' : 'No coming meeting fits this choice.'}
        action={<ButtonLink href={all}>Show all</ButtonLink>}
      />
    )
  }
  if (past) return <EmptyState title="No meeting is past yet." />
  return (
    <EmptyState title="No meeting is planned." action={action}>
      {action === undefined
        ? 'The desk of the Country Coordinator plans them.'
        : 'Plan the next one: its number, zone and co-chairs are taken over from the last of its series.'}
    </EmptyState>
  )
}
