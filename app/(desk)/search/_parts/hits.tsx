import Link from 'next/link'
import type { ShownHit } from './address'
import { Marked } from './marked'
import styles from './search.module.css'

export function Hits({ hits }: { hits: readonly ShownHit[] }) {
  return (
    <ol role="list" aria-label="Hits" className={styles.hits}>
      {hits.map(({ key, href, what, title, snippet }) => (
        <li key={key}>
          <Link href={href} prefetch={false} className={styles.title} dir="auto">
            <Marked segments={title} />
          </Link>
          <p className={styles.what}>{what}</p>
          {snippet.length > 0 && (
            <p className={styles.snippet} dir="auto">
              <Marked segments={snippet} />
            </p>
          )}
        </li>
      ))}
    </ol>
  )
}
