import Form from 'next/form'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireActor } from '@/app/_server/actor'
import { Button } from '@/app/_ui/action/button'
import { PlainSelect } from '@/app/_ui/form/plain-fields'
import { type SearchParams, valueOf, viewOf } from '@/app/_ui/table/view'
import { ATTRIBUTIONS } from '@/lib/notes/model/note'
import { readNote } from '@/lib/notes/queries/read-note'
import { previewRelease } from '@/lib/notes/queries/releases'
import { attributionOptions } from '../../_parts/attribution'
import { NotePage } from '../../_parts/note-head'
import styles from '../../_parts/notes.module.css'
import { zoneOf } from '../../../_parts/zone'
import { ReleaseForm } from './release-form'

export const metadata: Metadata = { title: 'Release a copy' }

type Address = { params: Promise<{ noteId: string }>; searchParams: Promise<SearchParams> }

export default async function ReleaseNotePage({ params, searchParams }: Address) {
  const actor = await requireActor()
  const { noteId } = await params
  const page = `/notes/${noteId}/release`
  const asked = valueOf(viewOf(page, await searchParams), 'attribution')
  const note = await readNote.as(actor, { noteId })
  const attribution = ATTRIBUTIONS.find((each) => each === asked) ?? note?.attribution
  if (attribution === undefined) notFound()
  const preview = await previewRelease.as(actor, { noteId, attribution })
  if (note === null || preview === null) notFound()

  return (
    <NotePage note={note} part="Release a copy" zone={await zoneOf(actor, note.partnershipId)}>
      <p>
        The copy is a text of its own: edit it for its readers. The note stays where it is, and what is later
        changed in it does not reach the copy.
      </p>
      <Form action={page} prefetch={false} className={styles.compare}>
        <PlainSelect
          name="attribution"
          label="Remarks in the copy"
          options={attributionOptions}
          defaultValue={attribution}
        />
        <Button type="submit">Prepare the copy anew</Button>
      </Form>
      <ReleaseForm
        key={attribution}
        initial={{
          noteId,
          version: preview.version,
          title: preview.title,
          // opening wider than the note is a choice, never a slip
          circle: note.circle === 'AUTHOR' ? 'OWN_DELEGATION' : note.circle,
          attribution,
          document: preview.document,
          namesKept: [],
          readers: 0,
        }}
        document={preview.document}
        names={preview.names}
        readers={preview.readers}
      />
    </NotePage>
  )
}
