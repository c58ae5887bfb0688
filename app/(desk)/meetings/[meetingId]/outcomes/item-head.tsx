import { PaperLine } from '@/app/(desk)/_parts/paper-text'
import type { RoomItem } from '../_room/view'
import styles from './outcomes.module.css'

/** The number and title of an item; without one, the meeting as a whole. */
export function ItemHead({ item }: { item: RoomItem | null }) {
  return (
    <h2 className={styles.head} style={{ '--depth': item?.depth ?? 0 } as React.CSSProperties}>
      <span className={styles.number}>{item?.number}</span>
      <span>
        {item === null ? 'The meeting as a whole' : <PaperLine>{item.title || 'Untitled'}</PaperLine>}
      </span>
    </h2>
  )
}
