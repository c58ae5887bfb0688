'use client'
import { useSyncExternalStore } from 'react'
import styles from './offline-note.module.css'

/** A line that appears only while there is no network. */
export function OfflineNote() {
  const online = useSyncExternalStore(
    watch,
    () => navigator.onLine,
    () => true,
  )
  return (
    <div role="status" data-print="no">
      {!online && (
        <p className={styles.note}>
          No connection. What you have typed stays here and can be sent when the connection returns.
        </p>
      )}
    </div>
  )
}

function watch(changed: () => void): () => void {
  addEventListener('online', changed)
  addEventListener('offline', changed)
  return () => {
    removeEventListener('online', changed)
    removeEventListener('offline', changed)
  }
}
