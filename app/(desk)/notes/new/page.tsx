import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requirePartnership } from '@/app/_server/partnership'
import { Page } from '@/app/_ui/shell/page'
import { type SearchParams, viewOf } from '@/app/_ui/table/view'
import { mayBegin } from '@/lib/notes/policy'
import { shorten } from '@/lib/kernel/text'
import { LONGEST_TITLE } from '@/lib/notes/model/note'
import { readTarget } from '@/lib/notes/queries/target'
import { AboutLink } from '../_parts/about'
import { askedTarget } from '../_parts/target'
import { StartForm } from './start-form'

export const metadata: Metadata = { title: 'New note' }

export default async function NewNotePage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const { actor, partnershipId } = await requirePartnership()
  if (!mayBegin(actor, partnershipId)) notFound()
  const asked = askedTarget(viewOf('/notes/new', await searchParams))
  const isAboutSomething = Object.keys(asked).length > 0
  const about = isAboutSomething ? await readTarget.as(actor, { partnershipId, ...asked }) : null
  if (isAboutSomething && about === null) notFound()

  return (
    <Page
      title="New note"
      trail={[{ label: 'Notes', href: '/notes' }]}
      intro={
        about === null ? undefined : (
          <>
            About <AboutLink about={about} />
          </>
        )
      }
      width="text"
    >
      <StartForm
        initial={{
          partnershipId,
          ...asked,
          title: about === null ? '' : shorten(about.title, LONGEST_TITLE),
          circle: 'OWN_DELEGATION',
          attribution: 'NAMED',
        }}
      />
    </Page>
  )
}
