import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireActor } from '@/app/_server/actor'
import { Page } from '@/app/_ui/shell/page'
import { clock } from '@/lib/kernel/clock'
import { mayFound } from '@/lib/partnerships/policy'
import { FoundForm } from './found-form'

export const metadata: Metadata = { title: 'Found a partnership' }

export default async function FoundPage() {
  const actor = await requireActor()
  if (!mayFound.holds(actor, {})) notFound()

  return (
    <Page
      title="Found a partnership"
      intro="It starts with the member states, the Secretariat and four series of meetings; everything can be changed later."
      width="text"
    >
      <FoundForm today={clock.now().toISOString().slice(0, 10)} />
    </Page>
  )
}
