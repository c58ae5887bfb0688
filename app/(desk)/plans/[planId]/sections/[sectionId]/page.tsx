import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireActor } from '@/app/_server/actor'
import { Page } from '@/app/_ui/shell/page'
import type { PlanId, PlanSectionId } from '@/lib/kernel/ids'
import { mayKeep } from '@/lib/plans/policy'
import { readPlan, readSection } from '@/lib/plans/queries/plans'
import { AssignSectionForm } from './assign-section-form'

export const metadata: Metadata = { title: 'Leads of a section' }

type Asked = { params: Promise<{ planId: PlanId; sectionId: PlanSectionId }> }

export default async function SectionPage({ params }: Asked) {
  const actor = await requireActor()
  const { planId, sectionId } = await params
  const [plan, section] = await Promise.all([
    readPlan.as(actor, { planId }),
    readSection.as(actor, { planId, sectionId }),
  ])
  if (plan === null || section === null || !mayKeep.holds(actor, plan)) notFound()
  const name = `${section.reference} ${section.title}`.trim()
  return (
    <Page
      title={name === '' ? 'The section' : name}
      here="Leads and focal points"
      width="text"
      trail={[
        { href: '/plans', label: 'Plans' },
        { href: `/plans/${planId}`, label: plan.shortTitle },
      ]}
      intro="Lines that name nobody of their own inherit these."
    >
      <AssignSectionForm
        home={`/plans/${planId}`}
        initial={{
          sectionId,
          revision: section.revision,
          leads: section.leads.join(', '),
          focalPoints: section.focalPoints.join(', '),
        }}
      />
    </Page>
  )
}
