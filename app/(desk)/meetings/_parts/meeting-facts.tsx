import Link from 'next/link'
import { CircleMark } from '@/app/(desk)/_parts/circle-mark'
import { Facts } from '@/app/_ui/text/facts'
import { capitalise } from '@/lib/kernel/text'
import { cityOf, clockText, clockTextOn, instantAt, wallTime } from '@/lib/kernel/zones'
import { meetingFormatWords } from '@/lib/meetings/model/meeting'
import type { readMeeting } from '@/lib/meetings/queries/read-meeting'
import type { ListedMeeting } from '@/lib/meetings/queries/rows'
import { Dates } from './dates'
import styles from './meeting-facts.module.css'

export type ReadMeeting = NonNullable<Awaited<ReturnType<(typeof readMeeting)['as']>>>

/** What is known of a meeting, in the order in which it is asked. */
export function MeetingFacts({ meeting }: { meeting: ReadMeeting }) {
  const chair = (side: 'ASEAN' | 'PARTNER') => meeting.coChairs.find((each) => each.side === side)
  return (
    <Facts
      facts={[
        { term: 'Sessions', value: <Sessions meeting={meeting} /> },
        { term: 'Venue', value: meeting.venue },
        { term: 'Format', value: capitalise(meetingFormatWords[meeting.format]) },
        { term: 'Co-chair, ASEAN', value: <CoChair chair={chair('ASEAN')} /> },
        { term: 'Co-chair, partner', value: <CoChair chair={chair('PARTNER')} /> },
        { term: 'Prepares', value: meeting.prepares && <MeetingLinks meetings={[meeting.prepares]} /> },
        {
          term: 'Prepared by',
          value: meeting.preparedBy.length > 0 && <MeetingLinks meetings={meeting.preparedBy} />,
        },
        { term: 'May be known to', value: <CircleMark circle={meeting.circle} /> },
      ]}
    />
  )
}

/** "09:00–17:00 (Phnom Penh), 05:00–13:00 in Moscow": the partner reads the same hours on his own clock. */
function Sessions({ meeting: { beginsAt, endsAt, zone, partnerZone, startsOn } }: { meeting: ReadMeeting }) {
  const elsewhere =
    partnerZone === null || partnerZone === zone
      ? null
      : [beginsAt, endsAt].map((minutes) =>
          clockTextOn(startsOn, wallTime(instantAt(startsOn, minutes, zone), partnerZone)),
        )
  return (
    <>
      {clockText(beginsAt)}–{clockText(endsAt)} ({cityOf(zone)})
      {elsewhere !== null && partnerZone !== null && (
        <span className={styles.quiet}>
          , {elsewhere.join('–')} in {cityOf(partnerZone)}
        </span>
      )}
    </>
  )
}

function CoChair({ chair }: { chair: ReadMeeting['coChairs'][number] | undefined }) {
  if (chair === undefined) return <span className={styles.quiet}>Not known yet</span>
  const { name, rank, delegation, acting } = chair
  return (
    <>
      {name !== '' && <span className={styles.name}>{name}</span>}
      <span className={name === '' ? undefined : styles.quiet}>
        {[rank, delegation, acting && 'acting'].filter(Boolean).join(', ')}
      </span>
    </>
  )
}

function MeetingLinks({ meetings }: { meetings: readonly ListedMeeting[] }) {
  return (
    <ul role="list" className={styles.links}>
      {meetings.map((meeting) => (
        <li key={meeting.id}>
          <Link href={`/meetings/${meeting.id}`} prefetch={false}>
            {meeting.shortTitle}
          </Link>{' '}
          <span className={styles.quiet}>
            <Dates of={meeting} />
          </span>
        </li>
      ))}
    </ul>
  )
}
