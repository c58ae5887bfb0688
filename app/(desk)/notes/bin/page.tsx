import type { Metadata } from 'next'
import { requirePartnership } from '@/app/_server/partnership'
import { ActButton } from '@/app/(desk)/_parts/act-button'
import { CircleMark } from '@/app/(desk)/_parts/circle-mark'
import { PaperLine } from '@/app/(desk)/_parts/paper-text'
import { Page } from '@/app/_ui/shell/page'
import { EmptyState } from '@/app/_ui/states/empty-state'
import { List, ListRow } from '@/app/_ui/table/list'
import { Moment } from '@/app/_ui/text/date-time'
import { listBin } from '@/lib/notes/queries/list-bin'
import { NoteTabs } from '../_parts/list-tabs'
import { zoneOf } from '../../_parts/zone'
import { bringBackNoteAction } from '../actions'

export const metadata: Metadata = { title: 'Bin of notes' }

export default async function BinPage() {
  const { actor, partnershipId } = await requirePartnership()
  const [notes, zone] = await Promise.all([listBin.as(actor, {}), zoneOf(actor, partnershipId)])

  return (
    <Page title="Bin" trail={[{ label: 'Notes', href: '/notes' }]} tabs={<NoteTabs current="/notes/bin" />}>
      {notes.length === 0 ? (
        <EmptyState title="Your bin is empty.">
          A note you delete lies here, for you alone, and can be brought back.
        </EmptyState>
      ) : (
        <List name="Your deleted notes">
          {notes.map(({ id, title, circle, removedAt }) => (
            <ListRow
              key={id}
              title={<PaperLine>{title}</PaperLine>}
              mark={<CircleMark circle={circle} />}
              when={
                removedAt !== null && (
                  <>
                    deleted <Moment at={removedAt} zone={zone} />
                  </>
                )
              }
              action={
                <ActButton
                  size="small"
                  act={bringBackNoteAction.bind(null, { noteId: id })}
                  said={`“${title}” is back.`}
                  label={`Bring back ${title}`}
                >
                  Bring back
                </ActButton>
              }
            />
          ))}
        </List>
      )}
    </Page>
  )
}
