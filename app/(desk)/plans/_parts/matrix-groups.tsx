import type { Group } from '@/app/_ui/table/table'
import { type MatrixLine, type StateCounts, lineStates, stateWords } from '@/lib/plans/model'
import { StatusBar } from '../../_parts/status-mark'
import type { Grouping } from './matrix-view'
import styles from './plan.module.css'

type Part = { readonly id: string; readonly name: string; readonly counts: StateCounts }
type Section = {
  readonly id: string
  readonly partId: string
  readonly reference: string
  readonly title: string
  readonly counts: StateCounts
}
type Matrix = { readonly rows: readonly MatrixLine[]; readonly sections: readonly Section[] }

/** The lines of a page under what they stand under. */
export function groupsOf(grouping: Grouping, parts: readonly Part[], matrix: Matrix): Group<MatrixLine>[] {
  switch (grouping) {
    case 'section':
      return bySection(parts, matrix)
    case 'part':
      return parts
        .map((part) => ({
          key: part.id,
          head: <Head level="part" name={part.name || 'Lines'} counts={part.counts} />,
          rows: matrix.rows.filter(({ partId }) => partId === part.id),
        }))
        .filter(({ rows }) => rows.length > 0)
    case 'state':
      return runsOf(matrix.rows, ({ state }) => state).map((rows) => {
        const state = rows[0]?.state ?? lineStates[0]
        return { key: state, head: stateWords[state], rows }
      })
    case 'leads':
      return runsOf(matrix.rows, ({ under }) => under).map((rows) => {
        const under = rows[0]?.under ?? ''
        return { key: under, head: under, rows }
      })
    case 'none':
      return [{ key: 'all', rows: matrix.rows }]
  }
}

/** Lines under their sections, each with a bar of how it stands; a part is named where its first section on the page begins. */
function bySection(parts: readonly Part[], { rows, sections }: Matrix): Group<MatrixLine>[] {
  let opened: string | null = null
  return sections.map((section) => {
    const part = parts.find(({ id }) => id === section.partId)
    const opens = opened !== section.partId
    opened = section.partId
    const name = `${section.reference} ${section.title}`.trim()
    return {
      key: section.id,
      rows: rows.filter(({ sectionId }) => sectionId === section.id),
      head: (
        <>
          {opens && part !== undefined && part.name !== '' && (
            <Head level="part" name={part.name} counts={part.counts} />
          )}
          {(name !== '' || part === undefined || part.name === '') && (
            <Head level="section" name={name || 'Lines'} counts={section.counts} />
          )}
        </>
      ),
    }
  })
}

function Head({ level, name, counts }: { level: 'part' | 'section'; name: string; counts: StateCounts }) {
  return (
    <div className={`${styles.groupHead} ${level === 'part' ? styles.part : ''}`}>
      <span>{name}</span>
      <StatusBar counts={counts} name={name} />
    </div>
  )
}

function runsOf(rows: readonly MatrixLine[], keyOf: (row: MatrixLine) => string): MatrixLine[][] {
  const runs: MatrixLine[][] = []
  for (const row of rows) {
    const run = runs.at(-1)
    if (run?.[0] !== undefined && keyOf(run[0]) === keyOf(row)) run.push(row)
    else runs.push([row])
  }
  return runs
}
