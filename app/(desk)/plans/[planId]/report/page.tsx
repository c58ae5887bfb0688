import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireActor } from '@/app/_server/actor'
import { ButtonLink } from '@/app/_ui/action/button-link'
import { Page } from '@/app/_ui/shell/page'
import { EmptyState } from '@/app/_ui/states/empty-state'
import { type SearchParams, type View, hrefOf, valueOf, viewOf, withValue } from '@/app/_ui/table/view'
import { CopyDesk, NotInThisCopy } from '@/app/(desk)/_parts/copy-desk'
import { PaperPreview } from '@/app/(desk)/_parts/paper-preview'
import { counted, joinWords } from '@/lib/kernel/text'
import type { PlanId, PlanSnapshotId } from '@/lib/kernel/ids'
import { audiencesOf } from '@/lib/plans/policy'
import { executiveReport } from '@/lib/plans/paper/executive-report'
import { matrixPaper } from '@/lib/plans/paper/matrix'
import { type PlanCopy, previewPlanCopy } from '@/lib/plans/queries/copy'
import { readPlanHead } from '@/lib/plans/queries/head'
import { beginningOf } from '@/lib/plans/rules/preview'
import { filterAsked } from '../../_parts/matrix-view'
import { PlanTabs } from '../../_parts/plan-tabs'
import { type PlanPaper, ReportOptions, planPapers } from '../../_parts/report-options'

export const metadata: Metadata = { title: 'Report' }

type Asked = { params: Promise<{ planId: PlanId }>; searchParams: Promise<SearchParams> }

/** The plan on paper: choose for whom and which, look at it, take it away. */
export default async function ReportPage({ params, searchParams }: Asked) {
  const actor = await requireActor()
  const { planId } = await params
  const view = viewOf(`/plans/${planId}/report`, await searchParams)
  const plan = await readPlanHead.as(actor, { planId })
  if (plan === null) notFound()
  const audiences = audiencesOf(actor, plan)
  const wanted = valueOf(view, 'audience')
  const audience = audiences.find((each) => each === wanted) ?? audiences.at(-1)
  const paper = planPapers.find(({ value }) => value === valueOf(view, 'paper')) ?? planPapers[0]
  const copy =
    audience === undefined
      ? null
      : await previewPlanCopy.as(actor, {
          planId,
          audience,
          since: snapshotAsked(view),
          ...filterAsked(view),
        })

  return (
    <Page
      title="Report"
      trail={[
        { href: '/plans', label: 'Plans' },
        { href: `/plans/${planId}`, label: plan.shortTitle },
      ]}
      intro={plan.notice === '' ? undefined : plan.notice}
      tabs={<PlanTabs planId={planId} />}
      width="full"
    >
      {copy === null || audience === undefined || copy.lines.length === 0 ? (
        <EmptyState
          title={plan.lineCount === 0 ? 'This plan has no lines yet.' : 'No line fits what you chose.'}
          action={<ButtonLink href={`/plans/${planId}`}>Open the matrix</ButtonLink>}
        />
      ) : (
        <CopyDesk
          choice={
            <ReportOptions
              view={view}
              paper={paper}
              audience={audience}
              audiences={audiences}
              filter={copy.filter}
              since={copy.since?.id}
              snapshots={copy.snapshots}
            />
          }
          formats={paper.formats}
          fileOf={(format) => fileOf(view, paper, audience, format)}
          out={
            <NotInThisCopy
              leftOut={copy.leftOut.map(({ circle, ...counts }) => ({ circle, words: leftOutWords(counts) }))}
            />
          }
        >
          <Preview paper={paper} copy={copy} />
        </CopyDesk>
      )}
    </Page>
  )
}

/** What no snapshot is called is passed over, like everything somebody typed wrongly into the address. */
function snapshotAsked(view: View): PlanSnapshotId | undefined {
  const since = valueOf(view, 'since')
  return since === undefined || since === '' || since.length > 64 ? undefined : (since as PlanSnapshotId)
}

const previewed = 150

function Preview({ paper, copy }: { paper: PlanPaper; copy: PlanCopy }) {
  const laid = paper.value === 'matrix' ? matrixPaper(copy) : executiveReport(copy)
  return (
    <div>
      {copy.lines.length > previewed && paper.value === 'matrix' && (
        <p>
          The first {previewed} rows of the table; the file holds all {counted(copy.lines.length, 'line')}.
        </p>
      )}
      <PaperPreview paper={beginningOf(laid, previewed)} name={`${paper.label}, as it will be printed`} />
    </div>
  )
}

function leftOutWords({ remarks, activities }: { remarks: number; activities: number }): string {
  return joinWords([
    ...(remarks === 0 ? [] : [counted(remarks, 'remark')]),
    ...(activities === 0 ? [] : [counted(activities, 'activity', 'activities')]),
  ])
}

function fileOf(view: View, paper: PlanPaper, audience: string, format: string): string {
  const planPath = view.path.replace(/\/report$/, '')
  const asked = withValue(withValue(withValue(view, 'paper', null), 'audience', audience), 'format', format)
  return hrefOf({ path: `/api${planPath}/${paper.value}`, query: asked.query })
}
