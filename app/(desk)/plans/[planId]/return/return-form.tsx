'use client'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { Button, ButtonRow } from '@/app/_ui/action/button'
import { toast } from '@/app/_ui/action/toast'
import { PlainSelect } from '@/app/_ui/form/plain-fields'
import { EmptyState } from '@/app/_ui/states/empty-state'
import { Callout } from '@/app/_ui/text/callout'
import { counted } from '@/lib/kernel/text'
import type { Returned, RowChange } from '@/lib/plans/rules/returned'
import { needsEvidence } from '@/lib/plans/rules/status'
import { Chooser } from '../../import/chooser-form'
import { sendFile } from '../../import/wire'
import styles from '../import/edition.module.css'
import { takeReturned } from './actions'
import { ReturnedRowForm } from './returned-row-form'

/** A returned matrix: each row with its cells before and after; what is refused stays here with its reason. */
export function ReturnForm({ planId }: { planId: string }) {
  const router = useRouter()
  const [returned, setReturned] = useState<Returned | null>(null)
  const [ticks, setTicks] = useState<ReadonlyMap<string, boolean>>(new Map())
  const [evidence, setEvidence] = useState<ReadonlyMap<string, string>>(new Map())
  const [refused, setRefused] = useState<ReadonlyMap<string, string>>(new Map())
  const [trouble, setTrouble] = useState('')
  const [circle, setCircle] = useState<'OWN_DELEGATION' | 'ALL_DELEGATIONS'>('OWN_DELEGATION')
  const [isBusy, setBusy] = useState(false)

  if (returned === null)
    return (
      <Chooser<Returned>
        label="The matrix that came back"
        hint="XLSX or CSV with the columns Line and Status, up to 25 MB."
        accept=".xlsx,.csv"
        send={(file, tell) => sendFile(file, tell, `/api/plans/${planId}/return`)}
        onRead={setReturned}
      />
    )

  const settled = returned.changes.map((change) => withEvidence(change, evidence.get(change.line.id) ?? ''))
  const isTicked = ({ line, problem, stale }: RowChange) =>
    problem === null && (ticks.get(line.id) ?? stale === null)
  const taken = settled.filter(isTicked)

  async function take() {
    setBusy(true)
    const outcomes = await takeReturned(taken, circle).catch(() => null)
    setBusy(false)
    setTrouble(
      outcomes === null
        ? 'The server could not be reached, or you are signed out. What you ticked is still here.'
        : '',
    )
    if (outcomes === null) return
    const refusals = outcomes.flatMap(({ lineId, refusal }) =>
      refusal === null ? [] : [[lineId, refusal] as const],
    )
    const done = new Set(outcomes.filter(({ refusal }) => refusal === null).map(({ lineId }) => lineId))
    setRefused(new Map(refusals))
    setReturned((before) =>
      before === null
        ? null
        : {
            ...before,
            changes: before.changes.filter(({ line }) => !done.has(line.id)),
            same: before.same + done.size,
          },
    )
    toast({ text: `${counted(done.size, 'row')} taken over.` })
    router.refresh()
  }

  return (
    <>
      <p role="status">
        {counted(returned.changes.length, 'row')} with changes, {String(returned.same)} the same.
      </p>
      {returned.unknown.length > 0 && (
        <Callout
          kind="warning"
          title={`${counted(returned.unknown.length, 'row')} with a number the plan does not have`}
        >
          <p>{returned.unknown.slice(0, 20).join(', ')}</p>
        </Callout>
      )}
      {settled.length === 0 && <EmptyState title="Nothing is left to take over." />}
      <div className={styles.difference}>
        {settled.map((change) => (
          <ReturnedRowForm
            key={change.line.id}
            change={change}
            isTicked={isTicked(change)}
            refused={refused.get(change.line.id)}
            evidence={evidence.get(change.line.id) ?? change.report?.evidence ?? ''}
            tick={(to) => setTicks((before) => new Map(before).set(change.line.id, to === 'on'))}
            say={(words) => setEvidence((before) => new Map(before).set(change.line.id, words))}
          />
        ))}
      </div>
      {taken.some(({ remark }) => remark !== null) && (
        <PlainSelect
          name="circle"
          label="Who may read the remarks"
          value={circle}
          options={[
            { value: 'OWN_DELEGATION', label: 'Own delegation' },
            { value: 'ALL_DELEGATIONS', label: 'All delegations' },
          ]}
          onChange={(event) =>
            setCircle(event.currentTarget.value === 'ALL_DELEGATIONS' ? 'ALL_DELEGATIONS' : 'OWN_DELEGATION')
          }
        />
      )}
      {trouble !== '' && <Callout kind="trouble" title={trouble} />}
      <ButtonRow>
        <Button look="main" disabled={isBusy || taken.length === 0} onClick={() => void take()}>
          {isBusy ? 'Saving …' : `Take over ${counted(taken.length, 'row')}`}
        </Button>
        <Button look="quiet" disabled={isBusy} onClick={() => setReturned(null)}>
          Choose another file
        </Button>
      </ButtonRow>
    </>
  )
}

/** An end that lacked its evidence is no problem any more once the desk has given it here. */
function withEvidence(change: RowChange, given: string): RowChange {
  const { report } = change
  if (report === null || given.trim() === '') return change
  const asked = needsEvidence[report.state]
  return {
    ...change,
    report: { ...report, evidence: given },
    problem: change.problem === asked ? null : change.problem,
  }
}
