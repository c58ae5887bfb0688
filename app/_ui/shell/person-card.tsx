import styles from './person-card.module.css'

/** Name and seat on two lines, for the trigger of the person's menu and of the switcher. */
export function PersonCard({ name, seat, mark }: { name: string; seat?: string; mark?: string }) {
  return (
    <span className={styles.card}>
      <span aria-hidden className={styles.mark}>
        {mark ?? initials(name)}
      </span>
      <span className={styles.words}>
        <span className={styles.name}>{name}</span>
        {seat !== undefined && <span className={styles.seat}>{seat}</span>}
      </span>
    </span>
  )
}

function initials(name: string): string {
  const words = name.trim().split(/[\s-]+/)
  return [words[0], words.length > 1 ? words.at(-1) : '']
    .map((word) => Array.from(word ?? '')[0] ?? '')
    .join('')
    .toUpperCase()
}
