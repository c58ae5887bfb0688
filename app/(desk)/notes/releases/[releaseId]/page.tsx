import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireActor } from '@/app/_server/actor'
import { ConfirmAct } from '@/app/(desk)/_parts/act-button'
import { CircleMark, ReleasedMark } from '@/app/(desk)/_parts/circle-mark'
import { NoteText } from '@/app/(desk)/_parts/note-text'
import { Page } from '@/app/_ui/shell/page'
import { Moment } from '@/app/_ui/text/date-time'
import { attributionWords } from '@/lib/notes/model/note'
import { readRelease } from '@/lib/notes/queries/releases'
import { AboutLink } from '../../_parts/about'
import styles from '../../_parts/notes.module.css'
import { zoneOf } from '../../../_parts/zone'
import { withdrawReleaseAction } from '../../actions'

export const metadata: Metadata = { title: 'Released copy' }

export default async function ReleasePage({ params }: { params: Promise<{ releaseId: string }> }) {
  const actor = await requireActor()
  const { releaseId } = await params
  const copy = await readRelease.as(actor, { releaseId })
  if (copy === null) notFound()
  const zone = await zoneOf(actor, copy.partnershipId)

  return (
    <Page
      title={copy.title}
      trail={[
        { label: 'Notes', href: '/notes' },
        { label: 'Released copies', href: '/notes/releases' },
      ]}
      intro={
        <ul role="list" className={styles.line}>
          {copy.about !== null && (
            <li>
              <AboutLink about={copy.about} />
            </li>
          )}
          <li>{copy.delegation}</li>
          <li>
            released <Moment at={copy.releasedAt} zone={zone} />
          </li>
          <li>remarks: {attributionWords[copy.attribution]}</li>
          <li>
            <ReleasedMark /> <CircleMark circle={copy.circle} />
          </li>
        </ul>
      }
      action={
        copy.mayWithdraw && (
          <ConfirmAct
            act={withdrawReleaseAction.bind(null, { releaseId: copy.id })}
            said="The copy is withdrawn."
            then="/notes/releases"
            label="Withdraw"
            title="Withdraw this copy?"
            confirm="Withdraw the copy"
          >
            From then on nobody reads it: it is gone from lists and search at once. That it was released stays
            on record.
          </ConfirmAct>
        )
      }
    >
      <NoteText document={copy.document} />
    </Page>
  )
}
