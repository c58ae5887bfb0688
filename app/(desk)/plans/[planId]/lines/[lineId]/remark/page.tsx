import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireActor } from '@/app/_server/actor'
import { Page } from '@/app/_ui/shell/page'
import type { ActionLineId } from '@/lib/kernel/ids'
import { delegationIn, mayRemark } from '@/lib/plans/policy'
import { readLine, readLineRemarks } from '@/lib/plans/queries/line'
import { PaperText } from '../../../../../_parts/paper-text'
import { planTrail } from '../../../../_parts/plan-trail'
import { RemarkForm } from './remark-form'

export const metadata: Metadata = { title: 'Remark on a line' }

const circles = ['OWN_DELEGATION', 'ASEAN', 'ASEAN_AND_SECRETARIAT', 'ALL_DELEGATIONS'] as const

export default async function RemarkPage({ params }: { params: Promise<{ lineId: ActionLineId }> }) {
  const actor = await requireActor()
  const { lineId } = await params
  const [line, remarks] = await Promise.all([
    readLine.as(actor, { lineId }),
    readLineRemarks.as(actor, { lineId }),
  ])
  if (line === null || !mayRemark.holds(actor, line)) notFound()
  const mine = delegationIn(actor, line.partnershipId)
  const seat = actor.seats.find(({ delegationId }) => delegationId === mine)
  const before = remarks.find(({ delegationId }) => delegationId === mine)
  const home = `/plans/${line.planId}/lines/${lineId}`
  return (
    <Page
      title={`Remark on line ${line.reference}`}
      width="text"
      trail={[...(await planTrail(actor, line.planId)), { href: home, label: `Line ${line.reference}` }]}
      intro="One remark for each delegation, for the circle it chooses."
    >
      <PaperText text={line.text} size="small" />
      <RemarkForm
        home={home}
        circles={circles.filter(
          (circle) => seat?.side === 'ASEAN' || circle === 'OWN_DELEGATION' || circle === 'ALL_DELEGATIONS',
        )}
        initial={{
          lineId,
          revision: before?.revision ?? 0,
          circle: circles.find((circle) => circle === before?.circle) ?? 'OWN_DELEGATION',
          text: before?.text ?? '',
        }}
      />
    </Page>
  )
}
