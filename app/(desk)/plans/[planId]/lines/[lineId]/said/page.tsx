import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireActor } from '@/app/_server/actor'
import { Said } from '@/app/(desk)/_parts/said'
import { Page } from '@/app/_ui/shell/page'
import type { ActionLineId } from '@/lib/kernel/ids'
import { shorten } from '@/lib/kernel/text'
import { saidOnLine } from '@/lib/outcomes/queries/said'
import { readLine } from '@/lib/plans/queries/line'
import { planTrail } from '../../../../_parts/plan-trail'

export const metadata: Metadata = { title: 'Everything said on a line' }

type Address = {
  params: Promise<{ lineId: ActionLineId }>
  searchParams: Promise<{ after?: string | string[] }>
}

/** Everything ever said on a plan line, across meetings, by the reader's circle. */
export default async function SaidOnLinePage({ params, searchParams }: Address) {
  const actor = await requireActor()
  const { lineId } = await params
  const { after } = await searchParams
  const line = await readLine.as(actor, { lineId })
  if (line === null) notFound()
  const home = `/plans/${line.planId}/lines/${lineId}`
  const page = await saidOnLine.as(actor, { lineId, after: typeof after === 'string' ? after : undefined })
  return (
    <Page
      title="Everything said"
      width="text"
      trail={[...(await planTrail(actor, line.planId)), { label: `Line ${line.reference}`, href: home }]}
      intro={shorten(line.text, 160)}
    >
      <Said
        page={page}
        more={page.next === null ? null : `${home}/said?after=${encodeURIComponent(page.next)}`}
      />
    </Page>
  )
}
