import { Section } from '@/app/_ui/shell/page'
import { Moment } from '@/app/_ui/text/date-time'
import type { readLineTrail } from '@/lib/plans/queries/line-trail'
import styles from './plan.module.css'

type Entries = Awaited<ReturnType<(typeof readLineTrail)['as']>>

/** Who changed what, the newest first, for the desk. */
export function LineTrail({ entries, zone }: { entries: Entries; zone: string }) {
  return (
    <Section title="Who changed what">
      <ul className={styles.trail}>
        {entries.map(({ id, at, who, words }) => (
          <li key={id}>
            <span>
              {who} {words}.
            </span>
            <Moment at={at} zone={zone} />
          </li>
        ))}
      </ul>
    </Section>
  )
}
