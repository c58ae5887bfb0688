'use client'
import { PaperLine } from '@/app/(desk)/_parts/paper-text'
import { PlainField } from '@/app/_ui/form/plain-fields'
import { Redline } from '@/app/_ui/text/redline'
import { redline } from '@/lib/kernel/redline'
import type { CellChange, Emptied, RowChange } from '@/lib/plans/rules/returned'
import { needsEvidence } from '@/lib/plans/rules/status'
import styles from '../import/edition.module.css'

const names: Readonly<Record<CellChange['field'], string>> = {
  status: 'Status',
  asOn: 'As of',
  leads: 'Leads',
  target: 'Target date',
  remarks: 'Remarks',
}

/** One row of a returned matrix: its line, every cell before and after, and why it cannot be taken over where it cannot. */
export function ReturnedRowForm({
  change: { line, place, cells, emptied, report, doubt, problem },
  isTicked,
  refused,
  evidence,
  empty,
  tick,
  toEmpty,
  say,
}: {
  change: RowChange
  isTicked: boolean
  refused: string | undefined
  evidence: string
  /** Its cells the desk empties. */
  empty: readonly Emptied['field'][]
  tick: (to: 'on' | 'off') => void
  toEmpty: (field: Emptied['field'], to: 'on' | 'off') => void
  say: (evidence: string) => void
}) {
  const asked = report === null ? undefined : needsEvidence[report.state]
  return (
    <div className={styles.row}>
      <input
        type="checkbox"
        aria-label={`Take over line ${line.reference}`}
        checked={isTicked}
        disabled={problem !== null || (cells.length === 0 && emptied.every(({ stays }) => stays !== null))}
        onChange={(event) => tick(event.currentTarget.checked ? 'on' : 'off')}
      />
      <span className={styles.name}>{line.reference}</span>
      <div className={styles.words}>
        <PaperLine lines={2}>{line.text}</PaperLine>
        <small>{place}</small>
        <dl className={styles.cells}>
          {cells.map(({ field, before, after }) => (
            <div key={field}>
              <dt>{names[field]}</dt>
              <dd>
                <Redline
                  parts={
                    field === 'remarks'
                      ? redline(before, after)
                      : [
                          ...(before === '' ? [] : [{ kind: 'removed' as const, text: before }]),
                          { kind: 'same' as const, text: ' ' },
                          { kind: 'added' as const, text: after },
                        ]
                  }
                />
              </dd>
            </div>
          ))}
          {emptied.map(({ field, before, stays }) => (
            <div key={`${field} emptied`}>
              <dt>{names[field]}, emptied</dt>
              <dd>
                {stays === null ? (
                  <label className={styles.emptied}>
                    <input
                      type="checkbox"
                      checked={empty.includes(field)}
                      disabled={problem !== null}
                      onChange={(event) => toEmpty(field, event.currentTarget.checked ? 'on' : 'off')}
                    />
                    <span>
                      Empty it: <Redline parts={[{ kind: 'removed', text: before }]} />
                    </span>
                  </label>
                ) : (
                  <>
                    {before}
                    <small>{stays} It stays.</small>
                  </>
                )}
              </dd>
            </div>
          ))}
        </dl>
        {doubt !== null && <p className={styles.stale}>{doubt}</p>}
        {(problem ?? refused) !== undefined && (
          <p className={styles.problem} role="alert">
            {problem ?? refused}
          </p>
        )}
        {asked !== undefined && (problem === null || problem === asked) && (
          <PlainField
            name={`evidence-${line.id}`}
            label="Evidence or reason"
            value={evidence}
            onChange={(event) => say(event.currentTarget.value)}
          />
        )}
      </div>
    </div>
  )
}
