import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireActor } from '@/app/_server/actor'
import { ActButton } from '@/app/(desk)/_parts/act-button'
import { NoteText } from '@/app/(desk)/_parts/note-text'
import { ButtonLink } from '@/app/_ui/action/button-link'
import { Section } from '@/app/_ui/shell/page'
import { type SearchParams, valueOf, viewOf } from '@/app/_ui/table/view'
import { List, ListRow } from '@/app/_ui/table/list'
import { Moment } from '@/app/_ui/text/date-time'
import { readNote } from '@/lib/notes/queries/read-note'
import { readSharing } from '@/lib/notes/queries/readers'
import { compareRevisions, listRevisions, readRevision } from '@/lib/notes/queries/revisions'
import { NotePage } from '../../_parts/note-head'
import { zoneOf } from '../../../_parts/zone'
import { keepRevisionAction } from '../../actions'
import { BringBack } from './bring-back'
import { CompareBar } from './compare-bar'
import { Comparison } from './comparison'

export const metadata: Metadata = { title: 'Revisions of a note' }

type Address = { params: Promise<{ noteId: string }>; searchParams: Promise<SearchParams> }

export default async function RevisionsPage({ params, searchParams }: Address) {
  const actor = await requireActor()
  const { noteId } = await params
  const home = `/notes/${noteId}/revisions`
  const view = viewOf(home, await searchParams)
  const note = await readNote.as(actor, { noteId })
  if (note?.mayWrite !== true) notFound()
  const revisions = await listRevisions.as(actor, { noteId })
  const readers = (await readSharing.as(actor, { noteId }))?.readers ?? []
  const zone = await zoneOf(actor, note.partnershipId)
  const [from, to, number] = ['from', 'to', 'number'].map((word) => wholeOf(valueOf(view, word)))
  const compared = from && to ? await compareRevisions.as(actor, { noteId, from, to }) : null
  const shown = number ? await readRevision.as(actor, { noteId, number }) : null

  return (
    <NotePage
      note={note}
      part="Revisions"
      zone={zone}
      action={
        note.dirty && (
          <ActButton act={keepRevisionAction.bind(null, { noteId })} said="Kept as a revision.">
            Keep as a revision now
          </ActButton>
        )
      }
    >
      {revisions.length > 1 && (
        <CompareBar
          // a revision kept meanwhile is the one that is compared next
          key={revisions[0]?.number}
          path={home}
          revisions={revisions}
          from={from ?? null}
          to={to ?? null}
        />
      )}
      {compared !== null && <Comparison compared={compared} />}
      {shown !== null && (
        <Section
          title={`Revision ${String(shown.number)}: ${shown.title}`}
          action={
            <BringBack
              noteId={noteId}
              number={shown.number}
              kept={shown.circle}
              now={note.circle}
              readers={readers}
            />
          }
        >
          <NoteText document={shown.document} />
        </Section>
      )}
      <Section title="All revisions">
        <List name="Revisions">
          {revisions.map((revision) => (
            <ListRow
              key={revision.number}
              title={`Revision ${String(revision.number)}`}
              href={`${home}?number=${String(revision.number)}`}
              meta={`${revision.title} · kept by ${revision.keptBy}${
                revision.restoredFrom === null
                  ? ''
                  : ` · brought back from revision ${String(revision.restoredFrom)}`
              }`}
              when={<Moment at={revision.keptAt} zone={zone} />}
              action={
                revision.number > 1 && (
                  <ButtonLink
                    size="small"
                    look="quiet"
                    href={`${home}?from=${String(revision.number - 1)}&to=${String(revision.number)}`}
                  >
                    What changed
                  </ButtonLink>
                )
              }
            />
          ))}
        </List>
      </Section>
    </NotePage>
  )
}

function wholeOf(text: string | undefined): number | null {
  return text !== undefined && /^[1-9]\d{0,6}$/.test(text) ? Number(text) : null
}
