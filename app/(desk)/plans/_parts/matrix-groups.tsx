import type { Group } from '@/app/_ui/table/table'
import { type MatrixLine, type Section, lineStates, stateWords } from '@/lib/plans/model'
import { StatusBar } from '../../_parts/status-mark'
import styles from './plan.module.css'

type Head = {
  readonly parts: readonly { readonly id: string; readonly reference: string; readonly title: string }[]
  readonly sections: readonly Section[]
}

/** Lines under their sections, each with a bar of how it stands; a part is named where its first section begins. */
export function bySection({ parts, sections }: Head, rows: readonly MatrixLine[]): Group<MatrixLine>[] {
  const groups: Group<MatrixLine>[] = []
  let part: string | null = null
  for (const section of sections) {
    const own = rows.filter(({ sectionId }) => sectionId === section.id)
    if (own.length === 0) continue
    const above = parts.find(({ id }) => id === section.partId)
    const opens = part !== section.partId
    part = section.partId
    const name = titled(section) || titled(above) || 'Lines'
    groups.push({
      key: section.id,
      rows: own,
      head: (
        <div className={styles.groupHead}>
          <span>
            {opens && titled(section) !== '' && <span className={styles.part}>{titled(above)}</span>}
            {name}
          </span>
          <StatusBar counts={section.counts} name={name} />
        </div>
      ),
    })
  }
  return groups
}

export function byState(rows: readonly MatrixLine[]): Group<MatrixLine>[] {
  return lineStates
    .map((state) => ({
      key: state,
      head: stateWords[state],
      rows: rows.filter((row) => row.state === state),
    }))
    .filter((group) => group.rows.length > 0)
}

function titled(head: { readonly reference: string; readonly title: string } | undefined): string {
  return head === undefined ? '' : `${head.reference} ${head.title}`.trim()
}
