'use client'
import { RadioField } from '@/app/_ui/form/choice-fields'
import type { Circle } from '@/lib/access/circle'
import { circleWords } from './circle'
import { CircleShape } from './circle-mark'
import styles from './circle.module.css'

/** Who may read it, every possible circle in sight with its readers in words. */
export function CirclePicker({
  name = 'circle',
  label = 'Who may read it',
  hint,
  circles,
}: {
  name?: string
  label?: string
  hint?: string
  /** The circles this person may choose from, from closed to open. */
  circles: readonly Circle[]
}) {
  return (
    <RadioField
      name={name}
      label={label}
      hint={hint}
      choices={circles.map((circle) => ({
        value: circle,
        label: (
          <span className={`${styles.choice} ${styles[circle]}`}>
            <CircleShape circle={circle} />
            {circleWords[circle].short}
          </span>
        ),
        hint: sentence(circleWords[circle].readers),
      }))}
    />
  )
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`
}
