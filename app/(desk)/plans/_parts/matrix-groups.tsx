import type { ReactNode } from 'react'
import type { Group } from '@/app/_ui/table/table'
import { type MatrixLine, type StateCounts, stateWords } from '@/lib/plans/model'
import { StatusBar } from '../../_parts/status-mark'
import type { Grouping } from './matrix-view'
import styles from './plan.module.css'

export type Part = { readonly id: string; readonly name: string; readonly counts: StateCounts }
export type Section = {
  readonly id: string
  readonly partId: string
  readonly reference: string
  readonly title: string
  readonly counts: StateCounts
}
type Matrix = { readonly rows: readonly MatrixLine[]; readonly sections: readonly Section[] }

/** The lines of a page under what they stand under; what the line before them stands under already is not said again. */
export function groupsOf(
  grouping: Grouping,
  parts: readonly Part[],
  { rows, sections }: Matrix,
  before: MatrixLine | undefined,
): Group<MatrixLine>[] {
  const keyOf = keys[grouping]
  let above = before
  return runsOf(rows, keyOf).map(([first, ...others], place) => {
    const key = keyOf(first)
    const isNew = above === undefined || keyOf(above) !== key
    const head = isNew ? headOf(grouping, first, { parts, sections, above }) : undefined
    above = others.at(-1) ?? first
    return {
      key: `${String(place)} ${key}`,
      rows: [first, ...others],
      ...(head === undefined ? {} : { head }),
    }
  })
}

const keys: Readonly<Record<Grouping, (line: MatrixLine) => string>> = {
  section: ({ sectionId }) => sectionId,
  part: ({ partId }) => partId,
  state: ({ state }) => state,
  leads: ({ under }) => under,
  none: () => 'all',
}

type Around = {
  readonly parts: readonly Part[]
  readonly sections: readonly Section[]
  readonly above: MatrixLine | undefined
}

function headOf(grouping: Grouping, line: MatrixLine, { parts, sections, above }: Around): ReactNode {
  const part = parts.find(({ id }) => id === line.partId)
  switch (grouping) {
    case 'section':
      return (
        <SectionHead
          section={sections.find(({ id }) => id === line.sectionId)}
          part={part}
          opens={above?.partId !== line.partId}
        />
      )
    case 'part':
      return part && <Head level="part" name={part.name || 'Lines'} counts={part.counts} />
    case 'state':
      return stateWords[line.state]
    case 'leads':
      return line.under
    case 'none':
      return undefined
  }
}

/** A section with a bar of how it stands; its part is named where the first of its sections begins. */
function SectionHead({
  section,
  part,
  opens,
}: {
  section: Section | undefined
  part: Part | undefined
  opens: boolean
}) {
  if (section === undefined) return null
  const name = `${section.reference} ${section.title}`.trim()
  const hasPart = part !== undefined && part.name !== ''
  return (
    <>
      {opens && hasPart && <Head level="part" name={part.name} counts={part.counts} />}
      {(name !== '' || !hasPart) && <Head level="section" name={name || 'Lines'} counts={section.counts} />}
    </>
  )
}

function Head({ level, name, counts }: { level: 'part' | 'section'; name: string; counts: StateCounts }) {
  return (
    <div className={`${styles.groupHead} ${level === 'part' ? styles.part : ''}`}>
      <span>{name}</span>
      <StatusBar counts={counts} name={name} />
    </div>
  )
}

/** Lines that follow one another under the same key. */
function runsOf(rows: readonly MatrixLine[], keyOf: (row: MatrixLine) => string) {
  const runs: [MatrixLine, ...MatrixLine[]][] = []
  for (const row of rows) {
    const run = runs.at(-1)
    if (run !== undefined && keyOf(run[0]) === keyOf(row)) run.push(row)
    else runs.push([row])
  }
  return runs
}
