import Link from 'next/link'
import { EmptyState } from '@/app/_ui/states/empty-state'

/** What a desk does first in a house where nothing stands yet. */
export function FirstSteps() {
  return (
    <EmptyState title="Nothing waits for you yet.">
      Plan the next meeting, and add to the{' '}
      <Link href="/topics" prefetch={false}>
        standing list
      </Link>{' '}
      what comes back at every one: its agenda is then drafted from both. The{' '}
      <Link href="/plans" prefetch={false}>
        plan of action
      </Link>{' '}
      is read in from the published text. Holidays and the usual order of business are in the{' '}
      <Link href="/settings" prefetch={false}>
        settings
      </Link>
      .
    </EmptyState>
  )
}
