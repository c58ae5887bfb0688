import { AudienceSelect, CopyChoice } from '@/app/(desk)/_parts/copy-desk'
import { ButtonLink } from '@/app/_ui/action/button-link'
import { PlainSelect } from '@/app/_ui/form/plain-fields'
import { hrefOf, type View, without } from '@/app/_ui/table/view'
import type { CopyAudience } from '@/lib/plans/model'
import styles from './report.module.css'

/** The papers of a plan, and the formats each is printed in. */
export const planPapers = [
  { value: 'report', label: 'Executive report', formats: ['docx', 'pdf'] },
  { value: 'matrix', label: 'Implementation matrix', formats: ['xlsx', 'docx', 'pdf'] },
] as const
export type PlanPaper = (typeof planPapers)[number]

/** For whom, and which paper; what the matrix was narrowed to goes along. The choice is in the address. */
export function ReportOptions({
  view,
  paper,
  audience,
  audiences,
  filter,
  since,
  snapshots,
}: {
  view: View
  paper: PlanPaper
  audience: CopyAudience
  audiences: readonly CopyAudience[]
  filter: string
  /** The snapshot since which the report tells what happened, and those there are. */
  since: string | undefined
  snapshots: readonly { readonly id: string; readonly occasion: string }[]
}) {
  const filtered = without(view, 'paper', 'audience', 'since')
  return (
    <CopyChoice>
      {filtered.query.map(([word, value]) => (
        <input key={`${word}=${value}`} type="hidden" name={word} value={value} />
      ))}
      <AudienceSelect audience={audience} audiences={audiences} />
      <PlainSelect
        key={paper.value}
        name="paper"
        label="Paper"
        defaultValue={paper.value}
        options={planPapers.map(({ value, label }) => ({ value, label }))}
      />
      {paper.value === 'report' && snapshots.length > 1 && (
        <PlainSelect
          key={since}
          name="since"
          label="Told since"
          defaultValue={since}
          options={snapshots.map(({ id, occasion }) => ({ value: id, label: `The ${occasion}` }))}
        />
      )}
      <div className={styles.scope}>
        <p>{filter === '' ? 'The whole plan.' : `${filter}.`}</p>
        <ButtonLink
          look="quiet"
          size="small"
          href={hrefOf({ path: view.path.replace(/\/report$/, ''), query: filtered.query })}
        >
          {filter === '' ? 'Narrow it in the matrix' : 'Change it in the matrix'}
        </ButtonLink>
      </div>
    </CopyChoice>
  )
}
