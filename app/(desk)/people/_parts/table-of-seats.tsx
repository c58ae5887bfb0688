import type { ReactNode } from 'react'
import type { Group } from '@/app/_ui/table/table'
import { dayText } from '@/lib/kernel/calendar-days'
import { clock } from '@/lib/kernel/clock'
import type { Arrangement } from '@/lib/partnerships/queries/arrangement'
import { coordinatorsOn, delegationsOn } from '@/lib/partnerships/rules/terms'
import type { ListedSeat } from '@/lib/people/queries/seats'
import styles from './seats.module.css'

/** The table, delegation by delegation; those at it today are shown even while nobody sits for them, if the list is whole. */
export function groupsOf(
  { delegations, terms }: Pick<Arrangement, 'delegations' | 'terms'>,
  seats: readonly ListedSeat[],
  isWhole: boolean,
): Group<ListedSeat>[] {
  const today = clock.now().toISOString().slice(0, 10)
  const atTheTable = new Set(delegationsOn(today, delegations).map(({ id }) => id))
  return delegations
    .map((delegation) => ({
      delegation,
      rows: seats.filter(({ delegationId }) => delegationId === delegation.id),
    }))
    .filter(({ delegation, rows }) => rows.length > 0 || (isWhole && atTheTable.has(delegation.id)))
    .map(({ delegation, rows }) => {
      const [term] = coordinatorsOn(
        today,
        terms.filter(({ delegationId }) => delegationId === delegation.id),
      )
      const notes = [
        term === undefined
          ? ''
          : `Country Coordinator${term.untilDay === null ? '' : ` until ${dayText(term.untilDay)}`}`,
        rows.length === 0 ? 'nobody has a seat yet' : '',
      ]
      return { key: delegation.id, rows, head: <Head name={delegation.name} notes={notes.filter(Boolean)} /> }
    })
}

function Head({ name, notes }: { name: string; notes: readonly string[] }): ReactNode {
  return (
    <>
      {name}
      {notes.length > 0 && <span className={styles.note}>{notes.join(', ')}</span>}
    </>
  )
}
