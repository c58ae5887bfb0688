import { ActButton, ConfirmAct } from '@/app/(desk)/_parts/act-button'
import { circleWords } from '@/app/(desk)/_parts/circle'
import type { Circle } from '@/lib/access/circle'
import { circlesAsOpenAs } from '@/lib/access/circle-reach'
import { counted } from '@/lib/kernel/text'
import type { Reader } from '@/lib/notes/rules/readers'
import { NameList } from '../../_parts/name-list'
import { restoreRevisionAction } from '../../actions'

/** Brings an earlier text back. One that was kept for fewer eyes is opened by that: who will read it is asked first, by name and number. */
export function BringBack({
  noteId,
  number,
  kept,
  now,
  readers,
}: {
  noteId: string
  number: number
  kept: Circle
  now: Circle
  readers: readonly Reader[]
}) {
  const act = {
    act: restoreRevisionAction.bind(null, { noteId, number }),
    said: `Revision ${String(number)} is back, as a new revision.`,
    then: `/notes/${noteId}`,
  }
  if (circlesAsOpenAs(now).includes(kept)) return <ActButton {...act}>Bring this text back</ActButton>
  return (
    <ConfirmAct
      {...act}
      label="Bring this text back"
      title={`${counted(readers.length, 'person', 'people')} will be able to read this text`}
      otherwise="Leave it"
      confirm={`Open it to ${counted(readers.length, 'person', 'people')}`}
    >
      <p>When it was kept it could be read by {circleWords[kept].readers}. Now the note is open to:</p>
      <NameList readers={readers} />
    </ConfirmAct>
  )
}
