'use client'
import { useState } from 'react'
import { PlainSelect } from '@/app/_ui/form/plain-fields'
import { type ColumnRole, columnRoles } from '@/lib/plans/reading/model'
import styles from './import.module.css'
import { type Read, withMapping } from './preview'

const names: Readonly<Record<ColumnRole, string>> = {
  part: 'Part',
  section: 'Section',
  reference: 'Number',
  text: 'Text of the line',
  lead: 'Lead',
  timeline: 'Timeline',
  status: 'Status',
  budget: 'Budget',
  remarks: 'Remarks',
}

/** What each column was taken for; another choice reads the table again. */
export function Columns({ read, reread }: { read: Read; reread: (read: Read) => void }) {
  const { counts, warnings } = read.reading
  // where the columns were only guessed they are shown at once, and stay so while they are being told
  const [isGuessed] = useState(counts.lines === 0 || warnings.some(({ kind }) => kind === 'no-heading-row'))
  return read.tables.map((table, at) => (
    <details key={table.name ?? String(at)} className={styles.columns} open={isGuessed}>
      <summary>Columns{table.name !== null && ` of “${table.name}”`}</summary>
      <div className={styles.columnGrid}>
        {table.columns.map(({ index, heading, samples }) => (
          <PlainSelect
            key={index}
            name={`column-${String(at)}-${String(index)}`}
            label={heading || `Column ${String(index + 1)}`}
            hint={samples.find((sample) => sample !== '')?.slice(0, 60)}
            value={table.mapping[index] ?? ''}
            options={[
              { value: '', label: 'Not taken over' },
              ...columnRoles.map((role) => ({ value: role, label: names[role] })),
            ]}
            onChange={(event) => {
              const role = columnRoles.find((one) => one === event.currentTarget.value) ?? null
              const mapping = table.columns.map(({ index: column }) =>
                column === index ? role : (table.mapping[column] ?? null),
              )
              reread(withMapping(read, at, mapping))
            }}
          />
        ))}
      </div>
    </details>
  ))
}
