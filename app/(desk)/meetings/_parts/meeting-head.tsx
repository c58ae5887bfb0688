import type { ReactNode } from 'react'
import { CircleMark } from '@/app/(desk)/_parts/circle-mark'
import { Page } from '@/app/_ui/shell/page'
import { Tabs } from '@/app/_ui/shell/tabs'
import { meetingStatusWords } from '@/lib/meetings/model/meeting'
import { meetingCountdown } from '@/lib/meetings/rules/countdown'
import { placeText } from '@/lib/meetings/rules/titles'
import type { MeetingHead } from '@/lib/meetings/queries/read-meeting-head'
import { Dates } from './dates'
import styles from './meeting-head.module.css'
import { tabsOf } from './tabs'

type Head = Omit<MeetingHead, 'mayRun'>

/**
 * A page of a meeting: where it stands, when and where the meeting is, and the way to its other parts. `part` names the
 * part ("Agenda"); without it the page is the meeting's own and bears its full title. The meeting comes from readMeetingHead.
 */
export function MeetingPage({
  meeting,
  part,
  action,
  state,
  inspector,
  width,
  children,
}: {
  meeting: Head
  part?: string
  action?: ReactNode
  state?: ReactNode
  inspector?: ReactNode
  width?: 'text' | 'wide' | 'full'
  children: ReactNode
}) {
  const home = { label: meeting.shortTitle, href: `/meetings/${meeting.id}` }
  return (
    <Page
      title={part ?? meeting.title}
      here={part ?? meeting.shortTitle}
      trail={[{ label: 'Meetings', href: '/meetings' }, ...(part === undefined ? [] : [home])]}
      intro={<MeetingLine meeting={meeting} />}
      action={action}
      state={state}
      inspector={inspector}
      width={width}
      tabs={<Tabs name="Parts of the meeting" tabs={tabsOf(meeting.id)} />}
    >
      {children}
    </Page>
  )
}

/** "27–28 Apr 2023 · Siem Reap · in 38 days", and who may know of it where that is not everybody. */
export function MeetingLine({ meeting }: { meeting: Head }) {
  const place = placeText(meeting)
  return (
    <ul role="list" className={styles.line}>
      <li>
        <Dates of={meeting} />
      </li>
      {place !== null && <li>{place}</li>}
      <li>
        {meeting.status === 'PLANNED'
          ? meetingCountdown(meeting, meeting.today)
          : meetingStatusWords[meeting.status]}
      </li>
      {meeting.circle !== 'ALL_DELEGATIONS' && (
        <li>
          <CircleMark circle={meeting.circle} />
        </li>
      )}
    </ul>
  )
}
