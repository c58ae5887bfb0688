import { ButtonLink } from '@/app/_ui/action/button-link'
import { ListRow } from '@/app/_ui/table/list'
import { shortDayText } from '@/lib/kernel/calendar-days'
import type { PlainDate } from '@/lib/kernel/clock'
import { countdown } from '@/lib/meetings/rules/countdown'
import type { Waiting, WaitingAbout } from '@/lib/today/model'
import { HeldButton } from '../meetings/_parts/held-button'
import { StepButton } from '../meetings/_parts/step-button'
import styles from './waiting-row.module.css'

/** Where a thing that waits leads, by its kind. */
export function pageOf(about: WaitingAbout): string {
  switch (about.kind) {
    case 'MEETING':
      return `/meetings/${about.id}`
    case 'FOLLOW_UP':
      return `/follow-ups?open=${about.id}`
    case 'FOLLOW_UPS':
      return '/follow-ups?status=pending'
    case 'LINE':
      return `/plans/${about.planId}/lines/${about.id}`
    case 'PLAN':
      return `/plans/${about.id}?${about.narrowed}`
    case 'REQUEST':
      return `/rounds/${about.id}`
    case 'ROUND':
      return `/plans/${about.planId}/rounds/${about.id}`
  }
}

/** One thing that waits: what, for which meeting or line, by when, and the one thing to do about it. */
export function WaitingRow({ thing, today, isLate }: { thing: Waiting; today: PlainDate; isLate: boolean }) {
  const { what, about, by, provisional } = thing
  const day = provisional ? `about ${shortDayText(by)}` : shortDayText(by)
  return (
    <ListRow
      title={what}
      href={pageOf(about)}
      meta={about.label}
      when={
        <span className={isLate ? styles.late : undefined}>
          <time dateTime={by}>{day}</time>
          <span className={styles.left}>{countdown(by, today)}</span>
        </span>
      }
      action={<Act thing={thing} />}
    />
  )
}

function Act({ thing: { act, about, what } }: { thing: Waiting }) {
  if (act.kind === 'TICK_STEP')
    return (
      <StepButton meetingId={act.meetingId} step={act.step} label={`${what}, ${about.label}`} done={false} />
    )
  if (act.kind === 'MARK_HELD')
    return <HeldButton meetingId={act.meetingId} revision={act.revision} label={about.label} />
  return (
    <ButtonLink look="quiet" size="small" href={pageOf(about)}>
      Open
    </ButtonLink>
  )
}
