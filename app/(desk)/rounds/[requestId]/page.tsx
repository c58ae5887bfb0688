import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireActor } from '@/app/_server/actor'
import { Page } from '@/app/_ui/shell/page'
import { clock } from '@/lib/kernel/clock'
import type { ReportRequestId } from '@/lib/kernel/ids'
import { dayOf } from '@/lib/plans/rules/today'
import { readRequest } from '@/lib/rounds/queries/request'
import { AnswersForm } from '../../../(public)/round/_parts/answers-form'
import { RequestHead } from '../../../(public)/round/_parts/request-head'
import { sendAnswersAction, typeAnswerAction } from './actions'

export const metadata: Metadata = { title: 'Report on your lines' }

export default async function RequestPage({ params }: { params: Promise<{ requestId: ReportRequestId }> }) {
  const actor = await requireActor()
  const { requestId } = await params
  const request = await readRequest.as(actor, { requestId })
  if (request === null) notFound()
  return (
    <Page title="Report on your lines" width="text">
      <RequestHead request={request} />
      <AnswersForm
        requestId={request.id}
        answers={request.answers}
        today={dayOf(clock.now())}
        type={typeAnswerAction}
        send={sendAnswersAction}
      />
    </Page>
  )
}
