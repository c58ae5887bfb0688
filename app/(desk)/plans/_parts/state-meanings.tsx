import { stateMeanings } from '@/lib/plans/model'
import styles from './plan.module.css'

/** What the states mean, under the figures that count them. */
export function StateMeanings() {
  return <p className={styles.meanings}>{stateMeanings}</p>
}
