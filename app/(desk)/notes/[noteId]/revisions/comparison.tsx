import { Section } from '@/app/_ui/shell/page'
import { Redline, type RedlinePart } from '@/app/_ui/text/redline'
import type { compareRevisions } from '@/lib/notes/queries/revisions'
import type { Change } from '@/lib/notes/rules/compare'
import styles from '../../_parts/notes.module.css'

type Compared = NonNullable<Awaited<ReturnType<(typeof compareRevisions)['as']>>>

const kinds = { same: 'same', inserted: 'added', deleted: 'removed' } as const

/** What came and went between two revisions, paragraph by paragraph. All of it is drawn as words: nothing in a text can run. */
export function Comparison({ compared: { from, to, title, text } }: { compared: Compared }) {
  return (
    <Section title={`From revision ${String(from.number)} to revision ${String(to.number)}`}>
      {title.some(({ kind }) => kind !== 'same') && (
        <p className={styles.block}>
          <Redline parts={title.map(partOf)} />
        </p>
      )}
      {text.every(({ kind }) => kind === 'same') ? (
        <p>The text is the same.</p>
      ) : (
        blocksOf(text).map((block, place) => (
          <p key={String(place)} dir="auto" className={styles.block}>
            <Redline parts={block} />
          </p>
        ))
      )}
    </Section>
  )
}

function partOf({ kind, text }: Change): RedlinePart {
  return { kind: kinds[kind], text }
}

/** A paragraph ends where either text ends its line. */
function blocksOf(changes: readonly Change[]): RedlinePart[][] {
  const blocks: RedlinePart[][] = [[]]
  for (const change of changes) {
    for (const [place, piece] of change.text.split('\n').entries()) {
      if (place > 0) blocks.push([])
      if (piece !== '') blocks.at(-1)?.push(partOf({ kind: change.kind, text: piece }))
    }
  }
  return blocks.filter((block) => block.length > 0)
}
