import { IconChevronDown } from '@tabler/icons-react'
import { Menu, MenuChoice } from '@/app/_ui/action/menu'
import { hrefOf, type View } from '@/app/_ui/table/view'
import { chosenColumns, columnsOf, groupedBy, groupingOf, groupings, withColumn } from './matrix-view'
import styles from './plan.module.css'

/** How the matrix is laid out: what its lines stand under, and which columns are shown. Both are in the address. */
export function MatrixChoices({ view }: { view: View }) {
  const grouping = groupingOf(view)
  const shown = columnsOf(view)
  return (
    <div role="group" aria-label="Lay the matrix out" className={styles.choices} data-print="no">
      <Menu
        name="Group the lines"
        align="end"
        trigger={
          <>
            Group: {groupings.find(({ value }) => value === grouping)?.label.toLowerCase()}
            <IconChevronDown aria-hidden />
          </>
        }
      >
        {groupings.map(({ value, label }) => (
          <MenuChoice key={value} chosen={value === grouping} href={hrefOf(groupedBy(view, value))}>
            {label}
          </MenuChoice>
        ))}
      </Menu>
      <Menu
        name="Choose the columns"
        align="end"
        trigger={
          <>
            Columns
            <IconChevronDown aria-hidden />
          </>
        }
      >
        {chosenColumns.map(({ value, label }) => (
          <MenuChoice
            key={value}
            chosen={shown.includes(value)}
            href={hrefOf(withColumn(view, value))}
            data-stay=""
          >
            {label}
          </MenuChoice>
        ))}
      </Menu>
    </div>
  )
}
