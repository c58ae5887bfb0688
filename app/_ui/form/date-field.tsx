'use client'
import { TextInput } from '@mantine/core'
import { IconCalendar } from '@tabler/icons-react'
import { type KeyboardEvent, lazy, Suspense, useId, useRef, useState } from 'react'
import { placeUnder } from '../action/place-under'
import { dayWords, readDay, readDayOrMonth } from '../text/date-words'
import styles from './date-field.module.css'
import { type FieldProps, useField, useHeld } from './field'

/** Fetched when somebody first asks for it; most people type. */
const DayPicker = lazy(() => import('./day-picker'))

/**
 * A day, typed or picked; the value is `YYYY-MM-DD`, or null when empty. Typing is read day first (27 Apr 2023, 27/4/2023). What no
 * calendar has stays as typed and goes to the schema, which refuses it in words. With `day-or-month` it also takes "Apr 2023", `2023-04`.
 */
export function DateField({
  name,
  label,
  hint,
  disabled = false,
  accepts = 'day',
}: FieldProps & { accepts?: 'day' | 'day-or-month' }) {
  const { ref, value: held, onChange, onBlur } = useHeld(name)
  const { id, error } = useField(name)
  const [typed, setTyped] = useState<{ text: string; value: string | null } | null>(null)
  const [isOpen, setOpen] = useState(false)
  const calendar = useRef<HTMLDivElement>(null)
  const box = useRef<HTMLInputElement>(null)
  const calendarId = useId()

  const read = accepts === 'day' ? readDay : readDayOrMonth
  const value = typeof held === 'string' ? held : null
  const known = value === null ? null : read(value)
  const text =
    typed !== null && typed.value === value ? typed.text : known === null ? (value ?? '') : dayWords(known)

  function type(words: string) {
    const next = words.trim() === '' ? null : (read(words) ?? words)
    setTyped({ text: words, value: next })
    onChange(next)
  }

  function pick(day: string | null) {
    onChange(day)
    calendar.current?.hidePopover()
    box.current?.focus()
  }

  function openByKey(event: KeyboardEvent) {
    if (!event.altKey || event.key !== 'ArrowDown') return
    event.preventDefault()
    calendar.current?.showPopover()
  }

  return (
    <div>
      <TextInput
        id={id}
        label={label}
        description={hint}
        error={error}
        ref={(element) => {
          ref(element)
          box.current = element
        }}
        name={name}
        value={text}
        autoComplete="off"
        onChange={(event) => type(event.currentTarget.value)}
        onBlur={() => {
          if (known !== null) setTyped(null)
          onBlur()
        }}
        onKeyDown={openByKey}
        disabled={disabled}
        rightSection={
          <button
            type="button"
            popoverTarget={calendarId}
            aria-label="Choose a day"
            disabled={disabled}
            className={styles.button}
          >
            <IconCalendar aria-hidden stroke={1.75} />
          </button>
        }
      />
      <div
        ref={calendar}
        id={calendarId}
        popover="auto"
        role="dialog"
        aria-label="Choose a day"
        className={styles.calendar}
        onToggle={(event) => {
          setOpen(event.newState === 'open')
          placeUnder(box.current, calendar.current, 'start')
        }}
      >
        {isOpen && (
          <Suspense fallback={<p className={styles.coming}>The calendar is coming.</p>}>
            <DayPicker value={known?.length === 10 ? known : null} onPick={pick} />
          </Suspense>
        )}
      </div>
    </div>
  )
}
