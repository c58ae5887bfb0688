import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireActor } from '@/app/_server/actor'
import { ActButton } from '@/app/(desk)/_parts/act-button'
import { ButtonLink } from '@/app/_ui/action/button-link'
import { Columns, Section } from '@/app/_ui/shell/page'
import { List, ListRow } from '@/app/_ui/table/list'
import { Moment } from '@/app/_ui/text/date-time'
import { Facts } from '@/app/_ui/text/facts'
import { counted } from '@/lib/kernel/text'
import { readNote } from '@/lib/notes/queries/read-note'
import { readSharing } from '@/lib/notes/queries/readers'
import { listNameable } from '@/lib/notes/queries/nameable'
import { NameList } from '../../_parts/name-list'
import { NotePage } from '../../_parts/note-head'
import { zoneOf } from '../../../_parts/zone'
import { withdrawShareAction } from '../../actions'
import { ShareForm } from './share-form'
import styles from '../../_parts/notes.module.css'

export const metadata: Metadata = { title: 'Who can read a note' }

export default async function ReadersPage({ params }: { params: Promise<{ noteId: string }> }) {
  const actor = await requireActor()
  const { noteId } = await params
  const [note, sharing] = await Promise.all([
    readNote.as(actor, { noteId }),
    readSharing.as(actor, { noteId }),
  ])
  if (note === null || sharing === null) notFound()
  const zone = await zoneOf(actor, note.partnershipId)
  const nameable = note.mayDecide ? await listNameable.as(actor, { noteId }) : null

  return (
    <NotePage note={note} part="Who can read this" zone={zone}>
      <Columns aside={<Opened openings={sharing.openings} zone={zone} />}>
        <Section
          title={`${counted(sharing.readers.length, 'person', 'people')} can read this note`}
          action={
            note.mayDecide && (
              <ButtonLink size="small" href={`/notes/${noteId}/circle`}>
                Change who may read it
              </ButtonLink>
            )
          }
        >
          <NameList readers={sharing.readers} />
          {sharing.circledAt !== null && (
            <p>
              Its circle was set by {sharing.circledBy ?? 'somebody'} on{' '}
              <Moment at={sharing.circledAt} zone={zone} />.
            </p>
          )}
        </Section>
        <Section title="Shared by name">
          {sharing.shares.length === 0 ? (
            <p>With nobody beyond its circle.</p>
          ) : (
            <List name="Shares">
              {sharing.shares.map((share) => (
                <ListRow
                  key={share.id}
                  title={share.with}
                  meta={
                    <>
                      shared by {share.sharedBy} on <Moment at={share.sharedAt} zone={zone} />
                    </>
                  }
                  when={<ShareEnd share={share} zone={zone} />}
                  action={
                    share.isOpen &&
                    note.mayDecide && (
                      <ActButton
                        size="small"
                        act={withdrawShareAction.bind(null, { noteId, shareId: share.id })}
                        said="The share is withdrawn: the note is gone from their lists."
                        label={`Withdraw the share with ${share.with}`}
                      >
                        Withdraw
                      </ActButton>
                    )
                  }
                />
              ))}
            </List>
          )}
          {nameable !== null && (
            <div className={styles.share}>
              <ShareForm noteId={noteId} people={nameable.people} delegations={nameable.delegations} />
            </div>
          )}
        </Section>
      </Columns>
    </NotePage>
  )
}

type Share = { readonly endsAt: Date | null; readonly withdrawnAt: Date | null; readonly isOpen: boolean }

function ShareEnd({ share: { endsAt, withdrawnAt, isOpen }, zone }: { share: Share; zone: string }) {
  if (withdrawnAt !== null)
    return (
      <>
        withdrawn <Moment at={withdrawnAt} zone={zone} />
      </>
    )
  if (endsAt === null) return 'until withdrawn'
  return (
    <>
      {isOpen ? 'until ' : 'ended '}
      <Moment at={endsAt} zone={zone} />
    </>
  )
}

type Opening = { readonly delegation: string; readonly firstAt: Date; readonly lastAt: Date }

function Opened({ openings, zone }: { openings: readonly Opening[]; zone: string }) {
  return (
    <Section title="Opened by">
      {openings.length === 0 ? (
        <p>No other delegation has opened it yet.</p>
      ) : (
        <Facts
          facts={openings.map(({ delegation, lastAt }) => ({
            term: delegation,
            value: <Moment at={lastAt} zone={zone} />,
          }))}
        />
      )}
    </Section>
  )
}
