import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireActor } from '@/app/_server/actor'
import { ActButton } from '@/app/(desk)/_parts/act-button'
import { CircleMark } from '@/app/(desk)/_parts/circle-mark'
import { ButtonLink } from '@/app/_ui/action/button-link'
import { EmptyState } from '@/app/_ui/states/empty-state'
import { List, ListRow } from '@/app/_ui/table/list'
import { Moment } from '@/app/_ui/text/date-time'
import { attributionWords } from '@/lib/notes/model/note'
import { readNote } from '@/lib/notes/queries/read-note'
import { listCopies } from '@/lib/notes/queries/releases'
import { NotePage } from '../../_parts/note-head'
import { zoneOf } from '../../../_parts/zone'
import { withdrawReleaseAction } from '../../actions'

export const metadata: Metadata = { title: 'Released copies of a note' }

export default async function CopiesPage({ params }: { params: Promise<{ noteId: string }> }) {
  const actor = await requireActor()
  const { noteId } = await params
  const note = await readNote.as(actor, { noteId })
  if (note?.mayRelease !== true) notFound()
  const [copies, zone] = await Promise.all([
    listCopies.as(actor, { noteId }),
    zoneOf(actor, note.partnershipId),
  ])
  const release = (
    <ButtonLink look="main" href={`/notes/${noteId}/release`}>
      Release a copy
    </ButtonLink>
  )

  return (
    <NotePage note={note} part="Released copies" zone={zone} action={copies.length > 0 && release}>
      {copies.length === 0 ? (
        <EmptyState title="No copy of this note is released." action={release}>
          A copy is edited for its readers and has a circle of its own; this note stays where it is.
        </EmptyState>
      ) : (
        <List name="Released copies">
          {copies.map((copy) => (
            <ListRow
              key={copy.id}
              title={copy.title}
              {...(copy.withdrawnAt === null ? { href: `/notes/releases/${copy.id}` } : {})}
              mark={<CircleMark circle={copy.circle} />}
              meta={`released by ${copy.releasedBy} · remarks: ${attributionWords[copy.attribution]}`}
              when={
                copy.withdrawnAt === null ? (
                  <Moment at={copy.releasedAt} zone={zone} />
                ) : (
                  <>
                    withdrawn <Moment at={copy.withdrawnAt} zone={zone} />
                  </>
                )
              }
              action={
                copy.withdrawnAt === null && (
                  <ActButton
                    size="small"
                    act={withdrawReleaseAction.bind(null, { releaseId: copy.id })}
                    said="The copy is withdrawn."
                    label={`Withdraw ${copy.title}`}
                  >
                    Withdraw
                  </ActButton>
                )
              }
            />
          ))}
        </List>
      )}
    </NotePage>
  )
}
