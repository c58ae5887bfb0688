import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireActor } from '@/app/_server/actor'
import { PaperLine } from '@/app/(desk)/_parts/paper-text'
import { NoteRows, ReleaseRows } from '@/app/(desk)/notes/_parts/note-rows'
import { zoneOf } from '../../../_parts/zone'
import { ButtonLink } from '@/app/_ui/action/button-link'
import { Section } from '@/app/_ui/shell/page'
import { EmptyState } from '@/app/_ui/states/empty-state'
import { VisuallyHidden } from '@/app/_ui/text/hidden'
import { mayBegin } from '@/lib/notes/policy'
import type { MeetingId } from '@/lib/kernel/ids'
import { readMeetingHead } from '@/lib/meetings/queries/read-meeting-head'
import { itemsToNote } from '@/lib/notes/queries/items'
import { listNotes } from '@/lib/notes/queries/list-notes'
import { listReleases } from '@/lib/notes/queries/releases'
import { MeetingPage } from '../../_parts/meeting-head'
import styles from './notes.module.css'

export const metadata: Metadata = { title: 'Notes of a meeting' }

/** What is noted on a meeting and on each of its items, and the copies released of it, as far as the reader's circles go. */
export default async function MeetingNotesPage({ params }: { params: Promise<{ meetingId: MeetingId }> }) {
  const actor = await requireActor()
  const { meetingId } = await params
  const meeting = await readMeetingHead.as(actor, { meetingId })
  if (meeting === null) notFound()
  const { partnershipId } = meeting
  const [{ notes, next }, { releases }, items, zone] = await Promise.all([
    listNotes.as(actor, { partnershipId, meetingId }),
    listReleases.as(actor, { partnershipId, meetingId }),
    itemsToNote.as(actor, { meetingId }),
    zoneOf(actor, partnershipId),
  ])
  const isWriter = mayBegin(actor, partnershipId)
  const known = new Set(items.map(({ id }) => id))
  const parts = [
    { id: null, title: 'The meeting as a whole' },
    ...items.map(({ id, number, title }) => ({ id, title: number === null ? title : `${number} ${title}` })),
  ].map((part) => {
    const isHere = ({ itemId }: { itemId: string | null }) =>
      part.id === null ? itemId === null || !known.has(itemId) : itemId === part.id
    return { ...part, notes: notes.filter(isHere), releases: releases.filter(isHere) }
  })
  const noted = parts.filter((part) => part.notes.length + part.releases.length > 0)
  const bare = items.filter(({ id }) => !noted.some((part) => part.id === id))
  const begin = isWriter && <NewNote about="meeting" id={meetingId} title={meeting.shortTitle} look="main" />

  return (
    <MeetingPage meeting={meeting} part="Notes" action={begin || undefined}>
      {noted.length === 0 && (
        <EmptyState title="There is no note for you on this meeting yet.">
          {isWriter && 'A note begins as your delegation’s; you decide later who else may read it.'}
        </EmptyState>
      )}
      {noted.map((part) => (
        <Section
          key={part.id ?? 'meeting'}
          title={part.title}
          action={isWriter && part.id !== null && <NewNote about="item" id={part.id} title={part.title} />}
        >
          {part.notes.length > 0 && (
            <NoteRows
              name={`Notes on ${part.title}`}
              notes={part.notes.map((note) => ({ ...note, about: null }))}
              zone={zone}
            />
          )}
          {part.releases.length > 0 && (
            <ReleaseRows
              name={`Released copies on ${part.title}`}
              releases={part.releases.map((copy) => ({ ...copy, about: null }))}
              zone={zone}
            />
          )}
        </Section>
      ))}
      {next !== null && (
        <ButtonLink href={`/notes?meeting=${meetingId}`}>All notes of this meeting</ButtonLink>
      )}
      {isWriter && bare.length > 0 && (
        <Section title="Items without a note">
          <ul role="list" className={styles.bare}>
            {bare.map(({ id, depth, number, title }) => (
              <li key={id} style={{ '--depth': depth } as React.CSSProperties}>
                <span className={styles.number}>{number}</span>
                <PaperLine>{title || 'Untitled'}</PaperLine>
                <NewNote about="item" id={id} title={title} />
              </li>
            ))}
          </ul>
        </Section>
      )}
    </MeetingPage>
  )
}

function NewNote({
  about,
  id,
  title,
  look = 'quiet',
}: {
  about: 'meeting' | 'item'
  id: string
  title: string
  look?: 'main' | 'quiet'
}) {
  return (
    <ButtonLink
      look={look}
      size={look === 'main' ? 'normal' : 'small'}
      href={`/notes/new?${about}=${id}`}
      {...(look === 'main' ? { keys: 'n' } : {})}
    >
      New note
      <VisuallyHidden> on {title}</VisuallyHidden>
    </ButtonLink>
  )
}
