'use client'
import { useRouter } from 'next/navigation'
import type { SubmitEvent } from 'react'
import { Button, ButtonRow } from '@/app/_ui/action/button'
import { PlainField, PlainSelect } from '@/app/_ui/form/plain-fields'
import { Callout } from '@/app/_ui/text/callout'
import { useSend } from '@/app/_ui/form/use-send'
import { counted } from '@/lib/kernel/text'
import { confirmedParts } from '@/lib/plans/rules/confirm'
import { importPlanAction } from './actions'
import styles from './import.module.css'
import type { Read } from './preview'
import type { Preview } from './use-preview'

/** What the plan is called and when it runs, and the counts one says yes to. Saving is all or nothing. */
export function SavePlan({
  partnershipId,
  preview,
  read,
}: {
  partnershipId: string
  preview: Preview
  read: Read
}) {
  const router = useRouter()
  const { isSending: isBusy, refusal, errors, send } = useSend()
  const inTree = Object.entries(errors).flatMap(([name, said]) => (name.startsWith('parts') ? said : []))
  const { said, reading } = read
  const { parts, sections, lines } = reading.counts

  async function save(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault()
    const plan = {
      partnershipId,
      title: said.title ?? '',
      shortTitle: said.shortTitle ?? '',
      kind: said.kind === 'SECTOR_PLAN' ? 'SECTOR_PLAN' : 'PLAN_OF_ACTION',
      startsOn: said.startsOn ?? '',
      endsOn: said.endsOn ?? '',
      adoptedOn: said.adoptedOn ?? '',
      circle: said.circle === 'ASEAN_AND_SECRETARIAT' ? 'ASEAN_AND_SECRETARIAT' : 'ALL_DELEGATIONS',
      sourceName: read.source,
      parts: confirmedParts(reading),
    } as const
    await send(
      () => importPlanAction(plan),
      ({ data }) => {
        preview.end()
        router.push(`/plans/${data.planId}`)
      },
    )
  }

  const field = (name: string) => ({
    name,
    value: said[name] ?? '',
    error: errors[name]?.[0],
    onChange: ({ currentTarget }: { currentTarget: { value: string } }) =>
      preview.say({ ...said, [name]: currentTarget.value }),
  })

  return (
    <form
      method="post"
      onSubmit={(event) => void save(event)}
      className={styles.foot}
      aria-label="Save the plan"
    >
      <h2 className={styles.wide}>About the plan</h2>
      <PlainField {...field('title')} label="Title of the plan" />
      <PlainField {...field('shortTitle')} label="Short title" hint="Such as CPA 2021-2025." />
      <PlainSelect {...field('kind')} label="What it is" options={kinds} />
      <PlainSelect {...field('circle')} label="Who may read it" options={readers} />
      <PlainField {...field('startsOn')} label="First day" type="date" />
      <PlainField {...field('endsOn')} label="Last day" type="date" />
      <PlainField
        {...field('adoptedOn')}
        label="Adopted on"
        type="date"
        hint="Leave open if it is not known."
      />
      <div className={styles.wide}>
        {refusal !== '' && (
          <Callout kind="trouble" title={refusal}>
            {inTree.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </Callout>
        )}
        <ButtonRow>
          <Button type="submit" look="main" disabled={isBusy || lines === 0}>
            {isBusy
              ? 'Saving …'
              : `Save ${counted(lines, 'line')} in ${counted(parts, 'part')} and ${counted(sections, 'section')}`}
          </Button>
          <Button look="quiet" disabled={isBusy} onClick={preview.end}>
            Choose another file
          </Button>
        </ButtonRow>
      </div>
    </form>
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
