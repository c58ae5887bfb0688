import { ButtonLink } from '@/app/_ui/action/button-link'
import { Section } from '@/app/_ui/shell/page'
import { EmptyState } from '@/app/_ui/states/empty-state'
import type { readLineRemarks } from '@/lib/plans/queries/line'
import { CircleMark } from '../../_parts/circle-mark'
import styles from './plan.module.css'

type Remarks = Awaited<ReturnType<(typeof readLineRemarks)['as']>>

/** What delegations remark on the line, each for its circle. */
export function LineRemarks({ remarks, write }: { remarks: Remarks; write: string | null }) {
  return (
    <Section
      title="Remarks"
      action={
        write !== null && (
          <ButtonLink size="small" href={write} keys="m">
            Write a remark
          </ButtonLink>
        )
      }
    >
      {remarks.length === 0 ? (
        <EmptyState title="Nobody has remarked on this line." />
      ) : (
        <div className={styles.history}>
          {remarks.map((remark) => (
            <article key={remark.id}>
              <CircleMark circle={remark.circle} />
              <p>{remark.text}</p>
              <footer>
                {remark.delegation}, {remark.authorName}
              </footer>
            </article>
          ))}
        </div>
      )}
    </Section>
  )
}
