import Link from 'next/link'
import { ButtonLink } from '@/app/_ui/action/button-link'
import { Section } from '@/app/_ui/shell/page'
import type { nextMeeting } from '@/lib/meetings/queries/next-meeting'
import { MeetingLine } from '../meetings/_parts/meeting-head'
import { Preparation } from '../meetings/_parts/preparation'
import styles from './next-meeting.module.css'

type Next = Awaited<ReturnType<(typeof nextMeeting)['as']>>

/** The meeting that comes next, and the dates of its preparation down a line. */
export function NextMeeting({ meeting, mayPlan }: { meeting: Next; mayPlan: boolean }) {
  if (meeting === null)
    return (
      <Section title="Next meeting">
        <p className={styles.none}>No meeting is planned.</p>
        {mayPlan && <ButtonLink href="/meetings/new">Plan a meeting</ButtonLink>}
      </Section>
    )
  return (
    <>
      <Section title="Next meeting">
        <p className={styles.title}>
          <Link href={`/meetings/${meeting.id}`} prefetch={false}>
            {meeting.title}
          </Link>
        </p>
        <MeetingLine meeting={meeting} />
      </Section>
      <Preparation meeting={meeting} title="Its preparation" />
    </>
  )
}
