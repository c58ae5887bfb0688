import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { requireActor } from '@/app/_server/actor'
import { Page } from '@/app/_ui/shell/page'
import type { ActionLineId } from '@/lib/kernel/ids'
import { mayKeep } from '@/lib/plans/policy'
import { readLine } from '@/lib/plans/queries/line'
import { readPlan, readSection } from '@/lib/plans/queries/plans'
import { PaperText } from '../../../../../_parts/paper-text'
import { AmendLineForm } from './amend-line-form'

export const metadata: Metadata = { title: 'Change a line' }

export default async function AmendLinePage({ params }: { params: Promise<{ lineId: ActionLineId }> }) {
  const actor = await requireActor()
  const { lineId } = await params
  const line = await readLine.as(actor, { lineId })
  if (line === null || !mayKeep.holds(actor, line)) notFound()
  const { planId, sectionId } = line
  const [plan, section] = await Promise.all([
    readPlan.as(actor, { planId }),
    readSection.as(actor, { planId, sectionId }),
  ])
  const home = `/plans/${line.planId}`
  return (
    <Page
      title={`Change line ${line.reference}`}
      width="text"
      trail={[
        { href: '/plans', label: 'Plans' },
        { href: home, label: plan?.shortTitle ?? 'Plan' },
        { href: `${home}/lines/${lineId}`, label: `Line ${line.reference}` },
      ]}
    >
      <PaperText text={line.text} size="small" />
      <AmendLineForm
        home={`${home}/lines/${lineId}`}
        inherited={{
          leads: section?.leads.join(', ') ?? '',
          focalPoints: section?.focalPoints.join(', ') ?? '',
        }}
        initial={{
          lineId,
          revision: line.revision,
          ourTitle: line.ourTitle,
          priority: line.priority,
          targetOn: line.targetOn,
          leads: line.ownLeads.join(', '),
          focalPoints: line.ownFocalPoints.join(', '),
        }}
      />
      <p>
        <Link href={`${home}/sections/${line.sectionId}`} prefetch={false}>
          Name leads and focal points for the whole section
        </Link>
      </p>
    </Page>
  )
}
