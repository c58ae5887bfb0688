import type { Metadata } from 'next'
import { linkHolder } from '@/app/_server/link'
import { Plain } from '@/app/_ui/states/plain'
import { clock } from '@/lib/kernel/clock'
import { Refusal } from '@/lib/kernel/refusal'
import { dayOf } from '@/lib/plans/rules/today'
import { readRequest } from '@/lib/rounds/queries/request'
import { AnswersForm } from '../_parts/answers-form'
import styles from '../_parts/answers.module.css'
import { RequestHead } from '../_parts/request-head'
import { sendByLink, typeByLink } from './actions'

export const metadata: Metadata = { title: 'Report on your lines', referrer: 'no-referrer' }

/** A revoked, an expired and an invented link look the same. */
export default async function RoundByLinkPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params
  const holder = await linkHolder(token).catch((error: unknown) => {
    if (error instanceof Refusal) return error
    throw error
  })
  if (holder instanceof Refusal)
    return (
      <Plain title="Please wait">
        <p>{holder.message}</p>
      </Plain>
    )
  const requestId = holder?.grant?.requestId
  const request =
    holder === null || requestId === undefined ? null : await readRequest.as(holder, { requestId })
  if (request === null)
    return (
      <Plain title="This link no longer works">
        <p>It has expired, was taken back, or was copied in part. Ask the desk that sent it for a new one.</p>
      </Plain>
    )
  return (
    <main id="main" tabIndex={-1} className={styles.page}>
      <h1>Report on your lines</h1>
      <RequestHead request={request} />
      <AnswersForm
        requestId={request.id}
        answers={request.answers}
        today={dayOf(clock.now())}
        type={typeByLink.bind(null, token)}
        send={sendByLink.bind(null, token)}
      />
    </main>
  )
}
