import { Button } from '@/app/_ui/action/button'
import { PlainSelect } from '@/app/_ui/form/plain-fields'
import styles from './report.module.css'

/** With what a snapshot is compared: how the plan stands now, or another snapshot. The choice is in the address. */
export function CompareWith({
  chosen,
  others,
}: {
  chosen: string
  others: readonly { readonly value: string; readonly label: string }[]
}) {
  return (
    <form method="get" className={styles.compare}>
      <PlainSelect
        key={chosen}
        name="with"
        label="Compare with"
        defaultValue={chosen}
        options={[{ value: 'now', label: 'How the plan stands now' }, ...others]}
      />
      <Button type="submit">Compare</Button>
    </form>
  )
}
