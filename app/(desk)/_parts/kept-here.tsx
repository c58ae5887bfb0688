'use client'
import { useEffect, useState } from 'react'
import { keepPage, keepWhatComes } from './kept-pages'
import styles from './kept-here.module.css'

/** Says whether the page opens again on this device while there is no network. */
export function KeptHere({ path }: { path: string }) {
  const [kept, setKept] = useState<'asking' | 'yes' | 'no'>('asking')
  useEffect(() => {
    const keep = () => {
      keepPage(path).then(
        (done) => setKept(done ? 'yes' : 'no'),
        // without a network what was laid aside before still lies there
        () => setKept(navigator.onLine ? 'no' : 'yes'),
      )
    }
    keep()
    addEventListener('online', keep)
    const stop = keepWhatComes()
    return () => {
      removeEventListener('online', keep)
      stop()
    }
  }, [path])
  if (kept === 'asking') return null
  return (
    <p className={styles.kept}>
      {kept === 'yes'
        ? 'This page opens on this device also without the network, until you sign out.'
        : 'Keep this page open while there is no network: on this address it cannot be opened anew without it. What you type is kept.'}
    </p>
  )
}
