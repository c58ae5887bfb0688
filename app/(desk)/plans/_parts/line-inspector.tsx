import Link from 'next/link'
import type { Actor } from '@/lib/access/actor'
import { Inspector } from '@/app/_ui/shell/inspector'
import { Callout } from '@/app/_ui/text/callout'
import { Day } from '@/app/_ui/text/date-time'
import { Facts } from '@/app/_ui/text/facts'
import { activitiesOfLine } from '@/lib/activities/queries/activities'
import { stateWords } from '@/lib/plans/model'
import { mayKeep } from '@/lib/plans/policy'
import { readLine } from '@/lib/plans/queries/line'
import { PaperText } from '../../_parts/paper-text'
import { StatusMark } from '../../_parts/status-mark'
import { ReportForm } from './report-form'
import { SettleForm } from './settle-form'

/** A line beside the matrix: its text, where it stands, and the report in place. */
export async function LineInspector({
  actor,
  lineId,
  close,
  today,
  startAt,
}: {
  actor: Actor
  lineId: string
  close: string
  today: string
  /** Where the keyboard goes on: at the status, when that is what was asked for. */
  startAt: 'nowhere' | 'status'
}) {
  const [line, activities] = await Promise.all([
    readLine.as(actor, { lineId }),
    activitiesOfLine.as(actor, { lineId }),
  ])
  if (line === null) return null
  return (
    <Inspector title={`Line ${line.reference}`} close={close}>
      <PaperText text={line.text} size="small" />
      <Facts
        facts={[
          { term: 'Status', value: <StatusMark status={line.state} /> },
          { term: 'As of', value: line.stateAsOn && <Day date={line.stateAsOn} /> },
          { term: 'Leads', value: line.leads.join(', ') },
          { term: 'Focal points', value: line.focalPoints.join(', ') },
          { term: 'Next date', value: line.nextOn && <Day date={line.nextOn} /> },
          {
            term: 'Activities',
            value:
              activities.length > 0 &&
              activities
                .slice(0, 3)
                .map(({ title }) => title)
                .join('; '),
          },
        ]}
      />
      {line.proposedState !== null && mayKeep.holds(actor, line) && (
        <Callout title={`${stateWords[line.proposedState]} is proposed: an activity was held.`}>
          <SettleForm line={line} />
        </Callout>
      )}
      <p>
        <Link href={`/plans/${line.planId}/lines/${line.id}`} prefetch={false}>
          Open the line
        </Link>
      </p>
      {mayKeep.holds(actor, line) && line.goneOn === null && (
        <ReportForm key={line.id} line={line} today={today} startAt={startAt} />
      )}
    </Inspector>
  )
}
