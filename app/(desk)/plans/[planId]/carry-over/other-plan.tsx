import { Button } from '@/app/_ui/action/button'
import { PlainSelect } from '@/app/_ui/form/plain-fields'
import styles from './mapping.module.css'

/** Which other plan the lines are laid beside; the choice is an address. */
export function OtherPlan({
  label,
  plans,
  chosen,
}: {
  label: string
  plans: readonly { id: string; shortTitle: string }[]
  chosen: string | undefined
}) {
  return (
    <form method="get" className={styles.other}>
      <PlainSelect
        name="into"
        label={label}
        defaultValue={chosen}
        options={plans.map(({ id, shortTitle }) => ({ value: id, label: shortTitle }))}
      />
      <Button type="submit">Show its lines</Button>
    </form>
  )
}
