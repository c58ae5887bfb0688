import Link from 'next/link'
import { Day } from '@/app/_ui/text/date-time'
import { Redline } from '@/app/_ui/text/redline'
import { redline } from '@/lib/kernel/redline'
import type { readTopic } from '@/lib/topics/queries/read-topic'
import styles from './topics.module.css'

type Edition = NonNullable<Awaited<ReturnType<(typeof readTopic)['as']>>>['editions'][number]

/** Every wording the topic had, the newest first; where the words changed, what came and what went since the time before. */
export function Editions({ editions }: { editions: readonly Edition[] }) {
  return (
    <ol role="list">
      {editions.map(({ itemId, meeting, wording, changed }, index) => {
        const before = editions[index + 1]?.wording ?? ''
        return (
          <li key={itemId} className={styles.edition}>
            <p className={styles.wording} dir="auto">
              {changed ? <Redline parts={redline(before, wording)} /> : wording}
            </p>
            <p className={styles.at}>
              <Link href={`/meetings/${meeting.id}/agenda?item=${itemId}`} prefetch={false}>
                {meeting.shortTitle}
              </Link>
              , <Day date={meeting.startsOn} />
              {index < editions.length - 1 && !changed && ' · the same words as before'}
            </p>
          </li>
        )
      })}
    </ol>
  )
}
