import { Section } from '@/app/_ui/shell/page'
import { EmptyState } from '@/app/_ui/states/empty-state'
import { Pager } from '@/app/_ui/table/pager'
import type { View } from '@/app/_ui/table/view'
import { dayText } from '@/lib/kernel/calendar-days'
import type { readLineHistory } from '@/lib/plans/queries/line'
import { StatusMark } from '../../_parts/status-mark'
import styles from './plan.module.css'

type History = Awaited<ReturnType<(typeof readLineHistory)['as']>>

/** What was reported on a line, the newest first, a page at a time. */
export function LineHistory({ history: { rows, next }, view }: { history: History; view: View }) {
  return (
    <div id="reported">
      <Section title="Reported">
        {rows.length === 0 ? (
          <EmptyState title="Nothing has been reported on this line yet." />
        ) : (
          <div className={styles.history}>
            {rows.map((status) => (
              <article key={status.id}>
                <StatusMark status={status.state} />
                {status.words !== '' && <p>{status.words}</p>}
                {status.evidence !== '' && <p>{status.evidence}</p>}
                <footer>
                  As of {dayText(status.asOn)}, reported by {status.authorName}
                </footer>
              </article>
            ))}
          </div>
        )}
        <Pager view={view} next={next} shown={rows.length} at="reported" />
      </Section>
    </div>
  )
}
