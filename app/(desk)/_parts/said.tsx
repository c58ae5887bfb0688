import Link from 'next/link'
import type { ReactNode } from 'react'
import { EmptyState } from '@/app/_ui/states/empty-state'
import { Section } from '@/app/_ui/shell/page'
import { ButtonLink } from '@/app/_ui/action/button-link'
import { Day } from '@/app/_ui/text/date-time'
import { handlingWords } from '@/lib/agendas/model/agenda'
import type { Circle } from '@/lib/access/circle'
import { capitalise } from '@/lib/kernel/text'
import { followUpStatusWords, NO_DATE, outcomeWords } from '@/lib/outcomes/model'
import type { SaidAtMeeting, SaidPage } from '@/lib/outcomes/queries/said'
import { CircleMark, ReleasedMark } from './circle-mark'
import { PaperLine } from './paper-text'
import styles from './said.module.css'

/** Everything said on one thing, meeting by meeting, as far as the reader's circle goes. */
export function Said({ page, more }: { page: SaidPage; more: string | null }) {
  const { meetings, between } = page
  if (meetings.length === 0 && between.length === 0)
    return (
      <EmptyState title="Nothing has been said on it yet.">
        Its place on an agenda, what a meeting came to, follow-ups, notes and the paragraphs of summaries
        gather here.
      </EmptyState>
    )
  return (
    <>
      {between.length > 0 && (
        <Section title="Between meetings">
          <Notes notes={between} />
        </Section>
      )}
      {meetings.map((meeting) => (
        <Section
          key={meeting.id}
          title={meeting.title}
          action={
            <ButtonLink look="quiet" size="small" href={`/meetings/${meeting.id}`}>
              Open the meeting
            </ButtonLink>
          }
        >
          <AtMeeting meeting={meeting} />
        </Section>
      ))}
      {more !== null && (
        <ButtonLink href={more} keys="m">
          Earlier meetings
        </ButtonLink>
      )}
    </>
  )
}

function AtMeeting({ meeting }: { meeting: SaidAtMeeting }) {
  const home = `/meetings/${meeting.id}`
  return (
    <dl className={styles.said}>
      <Kind name="On the agenda" rows={meeting.items}>
        {(item) => (
          <Entry
            key={item.id}
            circle={item.circle}
            href={`${home}/agenda?item=${item.id}`}
            aside={item.handling === 'OPEN' ? null : handlingWords[item.handling]}
          >
            {item.title || 'Untitled'}
          </Entry>
        )}
      </Kind>
      <Kind name="Outcomes" rows={meeting.outcomes}>
        {(outcome) => (
          <Entry key={outcome.id} circle={outcome.circle}>
            <strong>{capitalise(outcomeWords[outcome.kind].word)}:</strong> {outcome.sentence}
          </Entry>
        )}
      </Kind>
      <Kind name="Follow-ups" rows={meeting.followUps}>
        {(task) => (
          <Entry
            key={task.id}
            circle={task.circle}
            aside={
              <>
                {followUpStatusWords[task.status]}
                {task.dueOn !== NO_DATE && (
                  <>
                    , by <Day date={task.dueOn} />
                  </>
                )}
              </>
            }
          >
            {task.what}
          </Entry>
        )}
      </Kind>
      <Kind name="In the summary" rows={meeting.paragraphs}>
        {(row) => (
          <Entry key={row.id} circle={row.circle} href={`${home}/summary#${row.id}`}>
            {row.text}
          </Entry>
        )}
      </Kind>
      {meeting.notes.length > 0 && (
        <>
          <dt>Notes</dt>
          <dd>
            <Notes notes={meeting.notes} />
          </dd>
        </>
      )}
    </dl>
  )
}

function Kind<Row>({
  name,
  rows,
  children,
}: {
  name: string
  rows: readonly Row[]
  children: (row: Row) => ReactNode
}) {
  if (rows.length === 0) return null
  return (
    <>
      <dt>{name}</dt>
      <dd>
        <ul role="list">{rows.map(children)}</ul>
      </dd>
    </>
  )
}

function Entry({
  circle,
  href,
  aside,
  children,
}: {
  circle: Circle
  href?: string
  aside?: ReactNode
  children: ReactNode
}) {
  return (
    <li>
      <PaperLine>
        {href === undefined ? (
          children
        ) : (
          <Link href={href} prefetch={false}>
            {children}
          </Link>
        )}
      </PaperLine>
      {(aside !== undefined && aside !== null) || circle !== 'ALL_DELEGATIONS' ? (
        <span className={styles.aside}>
          {aside} {circle !== 'ALL_DELEGATIONS' && <CircleMark circle={circle} />}
        </span>
      ) : null}
    </li>
  )
}

function Notes({ notes }: { notes: SaidPage['between'] }) {
  return (
    <ul role="list" className={styles.notes}>
      {notes.map((note) => (
        <li key={note.id}>
          <PaperLine lines={3}>
            <strong>{note.title || 'Note'}</strong> {note.beginning}
          </PaperLine>
          <span className={styles.aside}>
            {note.is === 'RELEASE' ? <ReleasedMark /> : <CircleMark circle={note.circle} />}
          </span>
        </li>
      ))}
    </ul>
  )
}
