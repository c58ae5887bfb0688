import { Section } from '@/app/_ui/shell/page'
import { type Milepost, Timeline } from '@/app/_ui/text/timeline'
import { shortDayText } from '@/lib/kernel/calendar-days'
import type { PlainDate } from '@/lib/kernel/clock'
import type { MeetingId } from '@/lib/kernel/ids'
import type { PlannedStep, StepState } from '@/lib/meetings/model/back-planning'
import type { MeetingDates, MeetingStatus } from '@/lib/meetings/model/meeting'
import { countdown, meetingCountdown } from '@/lib/meetings/rules/countdown'
import { Dates } from './dates'
import { StepButton } from './step-button'

type Prepared = MeetingDates & {
  readonly id: MeetingId
  readonly today: PlainDate
  readonly status: MeetingStatus
  readonly plan: readonly PlannedStep[]
}

const states: Readonly<Record<StepState, Milepost['state']>> = {
  DONE: 'done',
  OVERDUE: 'late',
  DUE: 'due',
  COMING: 'coming',
}

/** The dates of a meeting's preparation down a line that ends with the meeting itself; ticked off by the desk until it is over. */
export function Preparation({ meeting, title = 'Preparation' }: { meeting: Prepared; title?: string }) {
  const isOver = meeting.status !== 'PLANNED' || meeting.endsOn < meeting.today
  if (meeting.plan.length === 0 || isOver) return null
  return (
    <Section title={title}>
      <Timeline
        name={title}
        mileposts={[
          ...meeting.plan.map((step) => ({
            key: step.key,
            what: step.label,
            when: whenOf(step, meeting.today),
            state: states[step.state],
            action: (
              <StepButton
                meetingId={meeting.id}
                step={step.key}
                label={step.label}
                done={step.state === 'DONE'}
              />
            ),
          })),
          {
            key: 'meeting',
            what: 'The meeting',
            when: (
              <>
                <Dates of={meeting} /> ({meetingCountdown(meeting, meeting.today)})
              </>
            ),
            state: 'coming',
          } as const,
        ]}
      />
    </Section>
  )
}

function whenOf({ on, state, provisional }: PlannedStep, today: PlainDate): string {
  const day = provisional ? `about ${shortDayText(on)}` : shortDayText(on)
  return state === 'DONE' ? day : `${day}, ${countdown(on, today)}`
}
