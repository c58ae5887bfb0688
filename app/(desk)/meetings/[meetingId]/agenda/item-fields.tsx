'use client'
import { type ReactNode, useId, useState } from 'react'
import { circleWords } from '@/app/(desk)/_parts/circle'
import { AGENDA_CIRCLES, HANDLINGS, handlingWords } from '@/lib/agendas/model/agenda'
import { ITEM_KINDS, itemKindWords, LONGEST_ITEM } from '@/lib/agendas/model/item'
import type { ItemView } from '@/lib/agendas/model/view'
import { isWithin } from '@/lib/agendas/rules/reach'
import styles from './agenda.module.css'
import { fieldOf } from './edits'
import { change } from './hands'
import { useAgenda } from './use-agenda'

type Changeable = 'kind' | 'minutes' | 'leadId' | 'startsNewDay' | 'circle' | 'handling'

/** What an item is, how long it takes, who opens it, for whom it is. */
export function ItemFields({ item }: { item: ItemView }) {
  const agenda = useAgenda()
  const { setting, view } = agenda
  const limit = view.items.find(({ id }) => id === item.parentId)?.circle ?? 'ALL_DELEGATIONS'
  const set = (field: Changeable, value: unknown) => {
    if (item[field] !== value) change(agenda, item.id, { [field]: item[field] }, { [field]: value })
  }
  const circles = AGENDA_CIRCLES.filter((circle) => isWithin(circle, limit))

  return (
    <div className={styles.fields}>
      <Minutes item={item} set={(minutes) => set('minutes', minutes)} />
      <Labelled item={item} field="leadId" label="Lead discussant">
        {(id) => (
          <select
            id={id}
            value={item.leadId ?? ''}
            onChange={({ target }) => set('leadId', target.value || null)}
          >
            <option value="">None</option>
            {setting.delegations.map(({ id: value, name }) => (
              <option key={value} value={value}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Labelled>
      <Choice
        item={item}
        field="kind"
        label="Kind"
        choices={ITEM_KINDS.map((kind) => [kind, itemKindWords[kind]])}
        set={set}
      />
      <Choice
        item={item}
        field="circle"
        label="Who may read it"
        choices={circles.map((circle) => [circle, circleWords[circle].short])}
        set={set}
      />
      <Choice
        item={item}
        field="handling"
        label="At the meeting"
        choices={HANDLINGS.map((handling) => [handling, handlingWords[handling]])}
        set={set}
      />
      <label className={styles.tick}>
        <input
          type="checkbox"
          checked={item.startsNewDay}
          onChange={({ target }) => set('startsNewDay', target.checked)}
        />
        Begins a new day
      </label>
    </div>
  )
}

function Choice({
  item,
  field,
  label,
  choices,
  set,
}: {
  item: ItemView
  field: 'kind' | 'circle' | 'handling'
  label: string
  choices: readonly (readonly [string, string])[]
  set: (field: Changeable, value: unknown) => void
}) {
  return (
    <Labelled item={item} field={field} label={label}>
      {(id) => (
        <select id={id} value={item[field]} onChange={({ target }) => set(field, target.value)}>
          {choices.map(([value, words]) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  )
}

/** Minutes are sent as soon as they are a number that fits; what is not stays as it was typed, with a word about it. */
function Minutes({ item, set }: { item: ItemView; set: (minutes: number | null) => void }) {
  const [typed, setTyped] = useState<string | null>(null)
  const value = typed ?? (item.minutes === null ? '' : String(item.minutes))
  const isRight = asMinutes(value) !== undefined
  return (
    <Labelled
      item={item}
      field="minutes"
      label="Minutes"
      error={isRight ? undefined : `Give whole minutes, at most ${String(LONGEST_ITEM)}.`}
    >
      {(id) => (
        <input
          id={id}
          inputMode="numeric"
          autoComplete="off"
          value={value}
          aria-invalid={isRight ? undefined : true}
          onChange={({ target }) => {
            setTyped(target.value)
            const minutes = asMinutes(target.value)
            if (minutes !== undefined) set(minutes)
          }}
          onBlur={() => {
            if (isRight) setTyped(null)
          }}
        />
      )}
    </Labelled>
  )
}

function asMinutes(typed: string): number | null | undefined {
  const text = typed.trim()
  if (text === '') return null
  const minutes = /^\d{1,4}$/.test(text) ? Number(text) : undefined
  return minutes !== undefined && minutes <= LONGEST_ITEM ? minutes : undefined
}

function Labelled({
  item,
  field,
  label,
  error,
  children,
}: {
  item: ItemView
  field: Changeable
  label: string
  error?: string | undefined
  children: (id: string) => ReactNode
}) {
  const { refused, desk } = useAgenda()
  const id = useId()
  const no = refused.find(({ edit }) => fieldOf(edit) === `${item.id} ${field}`)
  const wrong = error ?? no?.fields[field]?.[0] ?? no?.message
  return (
    <div className={styles.field} data-field={field}>
      <label htmlFor={id}>{label}</label>
      {children(id)}
      {wrong !== undefined && (
        <p role="alert" className={styles.error}>
          {wrong}{' '}
          {no !== undefined && (
            <button type="button" className={styles.inWords} onClick={() => desk.letGo(no)}>
              Take it back
            </button>
          )}
        </p>
      )}
    </div>
  )
}
