import { circleWords } from '@/app/(desk)/_parts/circle'
import { AGENDA_CIRCLES, type AgendaCircle } from '@/lib/agendas/model/agenda'
import { isWithin } from '@/lib/agendas/rules/reach'
import styles from './agenda.module.css'

/** For whom something at an item is: whoever may read the item, or fewer. */
export function CircleSelect({
  name,
  value,
  limit,
  onChoose,
}: {
  name: string
  value: AgendaCircle
  /** The circle of the item. */
  limit: AgendaCircle
  onChoose: (circle: AgendaCircle) => void
}) {
  return (
    <select
      aria-label={name}
      value={value}
      className={styles.quietSelect}
      onChange={({ target }) => onChoose(target.value as AgendaCircle)}
    >
      {AGENDA_CIRCLES.filter((one) => isWithin(one, limit)).map((one) => (
        <option key={one} value={one}>
          {circleWords[one].short}
        </option>
      ))}
    </select>
  )
}
