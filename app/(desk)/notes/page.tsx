import { IconPlus } from '@tabler/icons-react'
import type { Metadata } from 'next'
import { requirePartnership } from '@/app/_server/partnership'
import { ButtonLink } from '@/app/_ui/action/button-link'
import { Page } from '@/app/_ui/shell/page'
import { EmptyState } from '@/app/_ui/states/empty-state'
import { Pager } from '@/app/_ui/table/pager'
import { type SearchParams, valueOf, viewOf } from '@/app/_ui/table/view'
import { Callout } from '@/app/_ui/text/callout'
import { mayBegin } from '@/lib/notes/policy'
import { listNotes } from '@/lib/notes/queries/list-notes'
import { readTarget } from '@/lib/notes/queries/target'
import { AboutLink } from './_parts/about'
import { LeftNotes } from './_parts/left-notes'
import { NoteTabs } from './_parts/list-tabs'
import { NoteRows } from './_parts/note-rows'
import { askedTarget, newNoteAddress } from './_parts/target'
import { zoneOf } from '../_parts/zone'

export const metadata: Metadata = { title: 'Notes' }

const whoseWords = { mine: 'MINE', shared: 'SHARED' } as const

export default async function NotesPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const { actor, partnershipId } = await requirePartnership()
  const view = viewOf('/notes', await searchParams)
  const asked = askedTarget(view)
  const given = valueOf(view, 'whose')
  const whose = given === 'mine' || given === 'shared' ? given : null
  const [{ notes, next }, about, zone] = await Promise.all([
    listNotes.as(actor, {
      partnershipId,
      ...asked,
      whose: whose === null ? 'ALL' : whoseWords[whose],
      after: valueOf(view, 'after'),
    }),
    Object.keys(asked).length === 0 ? null : readTarget.as(actor, { partnershipId, ...asked }),
    zoneOf(actor, partnershipId),
  ])
  const begin = mayBegin(actor, partnershipId) && (
    <ButtonLink look="main" href={newNoteAddress(asked)} icon={<IconPlus aria-hidden />} keys="n">
      New note
    </ButtonLink>
  )

  return (
    <Page
      title="Notes"
      action={begin || undefined}
      tabs={<NoteTabs current={whose === null ? '/notes' : `/notes?whose=${whose}`} />}
    >
      <LeftNotes personId={actor.personId} />
      {about !== null && (
        <Callout
          action={
            <ButtonLink size="small" href="/notes">
              Show all notes
            </ButtonLink>
          }
        >
          Only notes about <AboutLink about={about} />.
        </Callout>
      )}
      {notes.length > 0 ? (
        <NoteRows name="Notes" notes={notes} zone={zone} />
      ) : (
        <NoNotes whose={whose} action={begin || undefined} />
      )}
      <Pager view={view} next={next} shown={notes.length} />
    </Page>
  )
}

function NoNotes({ whose, action }: { whose: 'mine' | 'shared' | null; action: React.ReactNode }) {
  if (whose === 'shared')
    return (
      <EmptyState title="Nothing is shared with you by name.">
        What a colleague shares with you or your delegation appears here while the share lasts.
      </EmptyState>
    )
  return (
    <EmptyState
      title={whose === 'mine' ? 'You have written no note here yet.' : 'There is no note for you here yet.'}
      action={action}
    >
      A note belongs to a meeting, an item, a topic or a plan line, and is read by its circle alone.
    </EmptyState>
  )
}
