'use client'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { Button, ButtonRow } from '@/app/_ui/action/button'
import { toast } from '@/app/_ui/action/toast'
import { PlainSelect } from '@/app/_ui/form/plain-fields'
import { EmptyState } from '@/app/_ui/states/empty-state'
import { Callout } from '@/app/_ui/text/callout'
import type { PlanId } from '@/lib/kernel/ids'
import type { FieldErrors } from '@/lib/kernel/refusal'
import { counted } from '@/lib/kernel/text'
import type { Returned, RowChange } from '@/lib/plans/rules/returned'
import { needsEvidence } from '@/lib/plans/rules/status'
import { Chooser } from '../../import/chooser-form'
import { sendFile } from '../../import/wire'
import styles from '../import/edition.module.css'
import { takeReturnedAction } from './actions'
import { ReturnedRowForm } from './returned-row-form'
import { takenRow } from './taken'

type RemarkCircle = 'OWN_DELEGATION' | 'ALL_DELEGATIONS'

/** A returned matrix: each row with its cells before and after; what is ticked is taken over together, or nothing is. */
export function ReturnForm({ planId }: { planId: PlanId }) {
  const router = useRouter()
  const [returned, setReturned] = useState<Returned | null>(null)
  const [file, setFile] = useState<File | null>(null)
  const [ticks, setTicks] = useState<ReadonlyMap<string, boolean>>(new Map())
  const [evidence, setEvidence] = useState<ReadonlyMap<string, string>>(new Map())
  const [refused, setRefused] = useState<FieldErrors>({})
  const [trouble, setTrouble] = useState('')
  const [circle, setCircle] = useState<RemarkCircle>('OWN_DELEGATION')
  const [isBusy, setBusy] = useState(false)

  const address = `/api/plans/${planId}/return`

  function begin(read: Returned | null) {
    setReturned(read)
    setTicks(new Map())
    setEvidence(new Map())
    setRefused({})
    setTrouble('')
  }

  if (returned === null)
    return (
      <Chooser<Returned>
        label="The matrix that came back"
        hint="XLSX or CSV with the columns Line and Status, up to 25 MB."
        accept=".xlsx,.csv"
        send={(chosen, tell) => sendFile(chosen, tell, address)}
        onRead={(read, chosen) => {
          begin(read)
          setFile(chosen)
        }}
      />
    )

  const settled = returned.changes.map((change) => withEvidence(change, evidence.get(change.place) ?? ''))
  const isTicked = ({ place, problem, doubt }: RowChange) =>
    problem === null && (ticks.get(place) ?? doubt === null)
  const taken = settled.filter(isTicked)

  /** The same file beside the plan as it stands now; what was ticked and typed stays, but for rows that are in doubt now. */
  async function readAgain() {
    if (file === null) return
    setBusy(true)
    const answer = await sendFile<Returned>(file, () => undefined, address)
    setBusy(false)
    setTrouble(answer.ok ? '' : answer.message)
    if (!answer.ok) return
    const doubted = new Set(
      answer.data.changes.flatMap(({ place, doubt }) => (doubt === null ? [] : [place])),
    )
    setTicks((before) => new Map([...before].filter(([place]) => !doubted.has(place))))
    setRefused({})
    setReturned(answer.data)
  }

  async function take() {
    setBusy(true)
    const answer = await takeReturnedAction({ planId, circle, rows: taken.map(takenRow) }).catch(
      () => unreachable,
    )
    setBusy(false)
    setTrouble(answer.ok ? '' : troubleOf(answer))
    setRefused(answer.ok ? {} : answer.fields)
    if (!answer.ok) return
    const done = new Set(taken.map(({ place }) => place))
    setReturned((before) =>
      before === null
        ? null
        : {
            ...before,
            changes: before.changes.filter(({ place }) => !done.has(place)),
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
      {returned.reworded.length > 0 && (
        <Callout
          title={`${counted(returned.reworded.length, 'row')} with another wording, which a matrix does not change`}
        >
          <p>{returned.reworded.slice(0, 20).join(', ')}</p>
        </Callout>
      )}
      {settled.length === 0 && <EmptyState title="Nothing is left to take over." />}
      <div className={styles.difference}>
        {settled.map((change) => (
          <ReturnedRowForm
            key={change.place}
            change={change}
            isTicked={isTicked(change)}
            refused={refused[change.line.id]?.join(' ')}
            evidence={evidence.get(change.place) ?? change.report?.evidence ?? ''}
            tick={(to) => setTicks((before) => new Map(before).set(change.place, to === 'on'))}
            say={(words) => setEvidence((before) => new Map(before).set(change.place, words))}
          />
        ))}
      </div>
      {taken.some(({ remark }) => remark !== null) && (
        <PlainSelect
          name="circle"
          label="Who may read the remarks"
          hint="A remark that is there already is opened to nobody else by this."
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
        {settled.length > 0 && (
          <Button look="main" disabled={isBusy || taken.length === 0} onClick={() => void take()}>
            {isBusy ? 'Saving …' : `Take over ${counted(taken.length, 'row')}`}
          </Button>
        )}
        {trouble !== '' && (
          <Button disabled={isBusy} onClick={() => void readAgain()}>
            Read it in once more
          </Button>
        )}
        <Button look="quiet" disabled={isBusy} onClick={() => begin(null)}>
          Choose another file
        </Button>
      </ButtonRow>
    </>
  )
}

const unreachable = {
  ok: false,
  message: 'The server could not be reached. What you ticked is still here. Try again.',
  fields: {},
} as const

/** What was refused before a line was looked at, such as too many rows at once, stands under no line. */
function troubleOf({ message, fields }: { message: string; fields: FieldErrors }): string {
  const told = Object.entries(fields).flatMap(([name, said]) => (name.startsWith('rows') ? said : []))
  return told.length > 0 ? [...new Set(told)].join(' ') : message
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
