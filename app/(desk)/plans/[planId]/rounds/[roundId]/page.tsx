import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireActor } from '@/app/_server/actor'
import { Page, Section } from '@/app/_ui/shell/page'
import { EmptyState } from '@/app/_ui/states/empty-state'
import { List, ListRow } from '@/app/_ui/table/list'
import { Callout } from '@/app/_ui/text/callout'
import { Day } from '@/app/_ui/text/date-time'
import { dayText } from '@/lib/kernel/calendar-days'
import type { PlanId, ReportingRoundId } from '@/lib/kernel/ids'
import { stateWords } from '@/lib/plans/model'
import { mayRun } from '@/lib/rounds/policy'
import { readRound } from '@/lib/rounds/queries/rounds'
import { whoAnsweredText } from '@/lib/rounds/rules'
import { PaperLine, PaperText } from '../../../../_parts/paper-text'
import { StatusMark } from '../../../../_parts/status-mark'
import { ConfirmAct } from '../../../../_parts/act-button'
import { closeRoundAction } from '../actions'
import { planTrail } from '../../../_parts/plan-trail'
import { zoneOf } from '../../../../_parts/zone'
import { AskedSection } from './asked-section'
import { SettleAnswer } from './settle-answer-form'

export const metadata: Metadata = { title: 'Reporting round' }

type Asked = { params: Promise<{ planId: PlanId; roundId: ReportingRoundId }> }

export default async function RoundPage({ params }: Asked) {
  const actor = await requireActor()
  const { planId, roundId } = await params
  const round = await readRound.as(actor, { roundId })
  if (round === null || !mayRun.holds(actor, round)) notFound()
  const [way, zone] = await Promise.all([planTrail(actor, planId), zoneOf(actor, round.partnershipId)])
  const isOpen = round.closedAt === null
  const sent = round.requests.flatMap(({ focalPoint, answers }) =>
    answers.filter(({ answer }) => answer === 'SENT').map((answer) => ({ ...answer, focalPoint })),
  )
  const silent = round.requests.filter(({ sentAt }) => sentAt === null)
  const answered = round.requests.filter(({ sentAt }) => sentAt !== null)
  return (
    <Page
      title={round.title}
      trail={[...way, { href: `/plans/${planId}/rounds`, label: 'Reporting rounds' }]}
      intro={
        <>
          {isOpen ? 'Answers are due by ' : 'Closed; answers were due by '}
          <Day date={round.dueOn} />. {whoAnsweredText(round.requests)}
        </>
      }
      action={
        isOpen && (
          <ConfirmAct
            act={closeRoundAction.bind(null, { roundId, revision: round.revision })}
            said="Round closed."
            label="Close the round"
            title="Close the round?"
            confirm="Close the round"
          >
            <p>
              Its links open nothing any more. What was accepted stays; what was not answered stays
              unanswered.
            </p>
          </ConfirmAct>
        )
      }
    >
      {round.words !== '' && <PaperText text={round.words} size="small" />}
      <Section title="To settle">
        {sent.length === 0 ? (
          <EmptyState title="No answer waits for the desk." />
        ) : (
          <List name="Answers to settle">
            {sent.map(({ id, focalPoint, line, state, asOn, words, evidence, revision, overtakenBy }) => (
              <ListRow
                key={id}
                title={<PaperLine lines={2}>{`${line?.reference ?? ''} ${line?.text ?? ''}`}</PaperLine>}
                href={`/plans/${planId}/lines/${line?.id ?? ''}`}
                meta={`${focalPoint}; so far ${line === null ? 'unknown' : stateWords[line.state].toLowerCase()}`}
                action={<SettleAnswer answerId={id} revision={revision} reference={line?.reference ?? ''} />}
              >
                {state !== null && <StatusMark status={state} />}
                <p>
                  {asOn === null ? '' : `As of ${dayText(asOn)}. `}
                  {words} {evidence}
                </p>
                {overtakenBy !== null && (
                  <Callout
                    kind="warning"
                    title={`Since this answer was sent the line was reported as ${stateWords[overtakenBy.state].toLowerCase()}, as of ${dayText(overtakenBy.asOn)}.`}
                  />
                )}
              </ListRow>
            ))}
          </List>
        )}
      </Section>
      <AskedSection title="Has not answered" requests={silent} round={round} zone={zone} />
      <AskedSection title="Has answered" requests={answered} round={round} zone={zone} />
    </Page>
  )
}
