import { CircleMark } from '@/app/(desk)/_parts/circle-mark'
import { PaperLine } from '@/app/(desk)/_parts/paper-text'
import { List, ListRow } from '@/app/_ui/table/list'
import { Moment } from '@/app/_ui/text/date-time'
import type { Circle } from '@/lib/access/circle'
import type { About } from '@/lib/notes/queries/about'
import { aboutWords } from './about'
import styles from './notes.module.css'

type Row = {
  readonly id: string
  readonly title: string
  readonly beginning: string
  readonly circle: Circle
  readonly delegation: string
  readonly about: About | null
}

/** Notes, the newest first. */
export function NoteRows({
  name,
  notes,
  zone,
}: {
  name: string
  notes: readonly (Row & { author: string; isMine: boolean; updatedAt: Date })[]
  zone: string
}) {
  return (
    <List name={name}>
      {notes.map((note) => (
        <ListRow
          key={note.id}
          title={<PaperLine>{note.title}</PaperLine>}
          href={`/notes/${note.id}`}
          meta={line([
            note.about === null ? null : aboutWords(note.about),
            note.isMine ? 'by you' : `by ${note.author}, ${note.delegation}`,
          ])}
          when={<Moment at={note.updatedAt} zone={zone} />}
          action={<Circled circle={note.circle} />}
        >
          {note.beginning !== '' && <p className={styles.beginning}>{note.beginning}</p>}
        </ListRow>
      ))}
    </List>
  )
}

/** Released copies, the newest first. */
export function ReleaseRows({
  name,
  releases,
  zone,
}: {
  name: string
  releases: readonly (Row & { releasedAt: Date })[]
  zone: string
}) {
  return (
    <List name={name}>
      {releases.map((copy) => (
        <ListRow
          key={copy.id}
          title={<PaperLine>{copy.title}</PaperLine>}
          href={`/notes/releases/${copy.id}`}
          meta={line([copy.about === null ? null : aboutWords(copy.about), `released by ${copy.delegation}`])}
          when={<Moment at={copy.releasedAt} zone={zone} />}
          action={<Circled circle={copy.circle} />}
        >
          {copy.beginning !== '' && <p className={styles.beginning}>{copy.beginning}</p>}
        </ListRow>
      ))}
    </List>
  )
}

/** The marks stand under one another, however long their words. */
function Circled({ circle }: { circle: Circle }) {
  return (
    <span className={styles.circled}>
      <CircleMark circle={circle} />
    </span>
  )
}

function line(words: readonly (string | null)[]): string {
  return words.filter((word) => word !== null).join(' · ')
}
