'use client'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { Button, ButtonRow } from '@/app/_ui/action/button'
import { toast } from '@/app/_ui/action/toast'
import { PlainSelect } from '@/app/_ui/form/plain-fields'
import { sent } from '@/app/_ui/form/sent'
import { EmptyState } from '@/app/_ui/states/empty-state'
import { Callout } from '@/app/_ui/text/callout'
import type { PlanId } from '@/lib/kernel/ids'
import type { FieldErrors } from '@/lib/kernel/refusal'
import { counted } from '@/lib/kernel/text'
import type { Returned } from '@/lib/plans/rules/returned'
import { Chooser } from '../../import/chooser-form'
import { sendFile } from '../../import/wire'
import styles from '../import/edition.module.css'
import { takeReturnedAction } from './actions'
import { ReturnedRowForm } from './returned-row-form'
import { takenRow } from './taken'
import { useReturned } from './use-returned'

/** A returned matrix: each row with its cells before and after; what is ticked is taken over together, or nothing is. */
export function ReturnForm({ planId, personId }: { planId: PlanId; personId: string }) {
  const router = useRouter()
  const held = useReturned(personId, planId)
  const [file, setFile] = useState<File | null>(null)
  const [refused, setRefused] = useState<FieldErrors>({})
  const [trouble, setTrouble] = useState('')
  const [isBusy, setBusy] = useState(false)

  const address = `/api/plans/${planId}/return`
  const { returned, rows, isTicked, emptyIn } = held

  function begin(read: Returned | null) {
    held.begin(read)
    setRefused({})
    setTrouble('')
  }

  function renew(read: Returned) {
    held.renew(read)
    setRefused({})
    setTrouble('')
  }

  const chooser = (
    <Chooser<Returned>
      label="The matrix that came back"
      hint={`XLSX or CSV with the columns Line and Status, up to 25 MB.${returned === null ? '' : ' What you ticked and typed stays.'}`}
      accept=".xlsx,.csv"
      send={(chosen, tell) => sendFile(chosen, tell, address)}
      onRead={(read, chosen) => {
        if (returned === null) begin(read)
        else renew(read)
        setFile(chosen)
      }}
    />
  )
  if (returned === null) return chooser

  const taken = rows.filter(isTicked)

  async function readAgain() {
    if (file === null) return
    setBusy(true)
    const answer = await sendFile<Returned>(file, () => undefined, address)
    setBusy(false)
    if (answer.ok) renew(answer.data)
    else setTrouble(answer.message)
    if (!answer.ok && answer.isGone) setFile(null)
  }

  async function take() {
    setBusy(true)
    const { circle } = held
    const ticked = taken.map((row) => takenRow(row, emptyIn(row)))
    const answer = await sent(() => takeReturnedAction({ planId, circle, rows: ticked }))
    setBusy(false)
    setTrouble(answer.ok ? '' : troubleOf(answer))
    setRefused(answer.ok ? {} : answer.fields)
    if (!answer.ok) return
    held.done(new Set(taken.map(({ place }) => place)))
    toast({ text: `${counted(taken.length, 'row')} taken over.` })
    router.refresh()
  }

  return (
    <>
      <p role="status">
        {counted(returned.changes.length, 'row')} with changes, {String(returned.same)} the same.
        {held.told !== '' && ` ${held.told}`}
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
      {rows.length === 0 && <EmptyState title="Nothing is left to take over." />}
      <div className={styles.difference}>
        {rows.map((change) => (
          <ReturnedRowForm
            key={change.place}
            change={change}
            isTicked={isTicked(change)}
            refused={refused[change.line.id]?.join(' ')}
            evidence={held.evidence[change.place] ?? change.report?.evidence ?? ''}
            empty={emptyIn(change)}
            tick={(to) => held.tick(change, to)}
            toEmpty={(field, to) => held.toEmpty(change, field, to)}
            say={(words) => held.say(change.place, words)}
          />
        ))}
      </div>
      {taken.some(({ remark }) => remark !== null) && (
        <PlainSelect
          name="circle"
          label="Who may read the remarks"
          hint="A remark that is there already is opened to nobody else by this."
          value={held.circle}
          options={[
            { value: 'OWN_DELEGATION', label: 'Own delegation' },
            { value: 'ALL_DELEGATIONS', label: 'All delegations' },
          ]}
          onChange={(event) =>
            held.choose(
              event.currentTarget.value === 'ALL_DELEGATIONS' ? 'ALL_DELEGATIONS' : 'OWN_DELEGATION',
            )
          }
        />
      )}
      {trouble !== '' && <Callout kind="trouble" title={trouble} />}
      {trouble !== '' && file === null && chooser}
      <ButtonRow>
        {rows.length > 0 && (
          <Button look="main" disabled={isBusy || taken.length === 0} onClick={() => void take()}>
            {isBusy ? 'Saving …' : `Take over ${counted(taken.length, 'row')}`}
          </Button>
        )}
        {trouble !== '' && file !== null && (
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

/** What was refused before a line was looked at, such as too many rows at once, stands under no line. */
function troubleOf({ message, fields }: { message: string; fields: FieldErrors }): string {
  const told = Object.entries(fields).flatMap(([name, said]) => (name.startsWith('rows') ? said : []))
  return told.length > 0 ? [...new Set(told)].join(' ') : message
}
