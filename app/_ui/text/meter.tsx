import styles from './meter.module.css'

/** How much of what there is has been used. When it is too much, the bar turns and the words say by how much. */
export function Meter({
  name,
  used,
  whole,
  words,
  over,
}: {
  /** For those who listen: "Time of the first day". */
  name: string
  used: number
  whole: number
  /** "3 h 40 of 4 h". */
  words: string
  /** Said instead of nothing when `used` is more than `whole`: "+25 min". */
  over?: string
}) {
  const isOver = used > whole
  const share = whole === 0 ? 0 : Math.min(1, used / whole)
  return (
    <div className={`${styles.meter} ${isOver ? styles.over : ''}`}>
      <div
        role="meter"
        aria-label={name}
        aria-valuemin={0}
        aria-valuemax={whole}
        aria-valuenow={Math.min(used, whole)}
        aria-valuetext={isOver && over !== undefined ? `${words}, ${over}` : words}
        className={styles.bar}
      >
        <span style={{ inlineSize: `${String(share * 100)}%` }} />
      </div>
      <span aria-hidden>{words}</span>
      {isOver && over !== undefined && (
        <strong aria-hidden className={styles.much}>
          {over}
        </strong>
      )}
    </div>
  )
}
