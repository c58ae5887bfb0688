'use client'
import { useRouter } from 'next/navigation'
import { type SubmitEvent, useState } from 'react'
import { Button, ButtonRow } from '@/app/_ui/action/button'
import { PlainField, PlainSelect } from '@/app/_ui/form/plain-fields'
import { Callout } from '@/app/_ui/text/callout'
import type { FieldErrors } from '@/lib/kernel/refusal'
import { counted } from '@/lib/kernel/text'
import type { PlanReading } from '@/lib/plans/reading/model'
import { confirmedParts } from '@/lib/plans/rules/confirm'
import styles from '../_parts/plan.module.css'
import { importPlanAction } from './actions'
import { ReadingTree } from './reading-tree-form'

/** Upload, look over, save: what was typed and chosen stays through every refusal. */
export function ImportForm({ partnershipId }: { partnershipId: string }) {
  const router = useRouter()
  const [reading, setReading] = useState<{ source: string; plan: PlanReading } | null>(null)
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set())
  const [refusal, setRefusal] = useState('')
  const [errors, setErrors] = useState<FieldErrors>({})
  const [isBusy, setBusy] = useState(false)

  async function read(file: File | undefined) {
    if (file === undefined) return
    setBusy(true)
    const answer = await readUpload(file)
    setBusy(false)
    setRefusal(answer.ok ? '' : answer.message)
    setReading(answer.ok ? { source: file.name, plan: answer.plan } : null)
    setLeftOut(new Set())
  }

  async function save(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault()
    if (reading === null) return
    const said = new FormData(event.currentTarget)
    const word = (name: string) => {
      const value = said.get(name)
      return typeof value === 'string' ? value : ''
    }
    setBusy(true)
    const answer = await importPlanAction({
      partnershipId,
      title: word('title'),
      shortTitle: word('shortTitle'),
      kind: word('kind') === 'SECTOR_PLAN' ? 'SECTOR_PLAN' : 'PLAN_OF_ACTION',
      startsOn: word('startsOn'),
      endsOn: word('endsOn'),
      adoptedOn: word('adoptedOn'),
      circle: word('circle') === 'ASEAN_AND_SECRETARIAT' ? 'ASEAN_AND_SECRETARIAT' : 'ALL_DELEGATIONS',
      sourceName: reading.source,
      parts: confirmedParts(reading.plan, leftOut),
    }).catch(() => unreachable)
    setBusy(false)
    setErrors(answer.ok ? {} : answer.fields)
    setRefusal(answer.ok ? '' : answer.message)
    if (answer.ok) router.push(`/plans/${answer.data.planId}`)
  }

  const kept = (reading?.plan.counts.lines ?? 0) - leftOut.size
  return (
    <div className={styles.report}>
      <PlainField
        name="file"
        label="The text of the plan"
        type="file"
        accept=".txt,.docx,.pdf,.xlsx,.csv"
        disabled={isBusy}
        onChange={(event) => void read(event.currentTarget.files?.[0])}
      />
      {refusal !== '' && <Callout kind="trouble" title={refusal} />}
      {reading !== null && (
        <form
          method="post"
          onSubmit={(event) => void save(event)}
          className={styles.report}
          aria-label="Save the plan"
        >
          <p role="status">
            {counted(reading.plan.counts.parts, 'part')}, {counted(reading.plan.counts.sections, 'section')},{' '}
            {counted(kept, 'line')}; {counted(reading.plan.warnings.length, 'warning')}.
          </p>
          <ReadingTree
            reading={reading.plan}
            leftOut={leftOut}
            toggle={(key) => setLeftOut((before) => toggled(before, key))}
          />
          <PlainField name="title" label="Title of the plan" error={errors.title?.[0]} />
          <PlainField
            name="shortTitle"
            label="Short title"
            hint="Such as CPA 2021-2025."
            error={errors.shortTitle?.[0]}
          />
          <PlainSelect name="kind" label="What it is" options={kinds} />
          <PlainField name="startsOn" label="First day" type="date" error={errors.startsOn?.[0]} />
          <PlainField name="endsOn" label="Last day" type="date" error={errors.endsOn?.[0]} />
          <PlainField name="adoptedOn" label="Adopted on" type="date" hint="Leave open if it is not known." />
          <PlainSelect name="circle" label="Who may read it" options={readers} />
          <ButtonRow>
            <Button type="submit" look="main" disabled={isBusy}>
              Save {counted(kept, 'line')}
            </Button>
          </ButtonRow>
        </form>
      )}
    </div>
  )
}

const kinds = [
  { value: 'PLAN_OF_ACTION', label: 'Plan of action of the partnership' },
  { value: 'SECTOR_PLAN', label: 'Work plan of a sector' },
]
const readers = [
  { value: 'ALL_DELEGATIONS', label: 'All delegations' },
  { value: 'ASEAN_AND_SECRETARIAT', label: 'ASEAN and Secretariat' },
]

function toggled(before: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const next = new Set(before)
  if (!next.delete(key)) next.add(key)
  return next
}

async function readUpload(
  file: File,
): Promise<{ ok: true; plan: PlanReading } | { ok: false; message: string }> {
  const body = new FormData()
  body.set('file', file)
  try {
    const response = await fetch('/api/plans/read', { method: 'POST', body })
    const said = (await response.json()) as PlanReading & { message?: string }
    if (response.ok) return { ok: true, plan: said }
    return { ok: false, message: said.message ?? 'The file could not be read.' }
  } catch {
    return { ok: false, message: 'The server could not be reached. Try again.' }
  }
}

const unreachable = {
  ok: false,
  message: 'The server could not be reached. What you chose is still here. Try again.',
  fields: {} as FieldErrors,
} as const
