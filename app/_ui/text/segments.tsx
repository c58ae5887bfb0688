import styles from './segments.module.css'

export type Segment = {
  label: string
  value: number
  /** A colour of tokens.css, such as `var(--green)`. */
  colour: string
}

/** How a whole is made up: a bar of parts, and the same in words for those who do not see it. */
export function Segments({
  segments,
  name,
  legend = 'hidden',
}: {
  segments: readonly Segment[]
  name: string
  legend?: 'shown' | 'hidden'
}) {
  const whole = segments.reduce((sum, { value }) => sum + value, 0)
  const there = segments.filter(({ value }) => value > 0)
  const words = there.map(({ label, value }) => `${label.toLowerCase()} ${String(value)}`).join(', ')
  return (
    <div className={styles.segments}>
      <div
        role="img"
        aria-label={`${name}: ${words === '' ? 'nothing yet' : `${words}, of ${String(whole)}`}`}
        className={styles.bar}
      >
        {there.map(({ label, value, colour }) => (
          <span
            key={label}
            title={`${label}: ${String(value)}`}
            style={{ flexGrow: value, background: colour }}
          />
        ))}
      </div>
      {legend === 'shown' && (
        <ul role="list" aria-hidden className={styles.legend}>
          {there.map(({ label, value, colour }) => (
            <li key={label}>
              <span className={styles.swatch} style={{ background: colour }} />
              {label} {value}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
