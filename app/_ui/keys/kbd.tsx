import { Fragment } from 'react'
import { caps, ways } from './keys'
import styles from './kbd.module.css'

/** Key caps for a shortcut written as in keys.ts. */
export function Keys({ keys }: { keys: string }) {
  return (
    <span className={styles.keys}>
      {ways(keys).map((way, index) => (
        <Fragment key={way.join(' ')}>
          {index > 0 && <span className={styles.word}>or</span>}
          {way.map((stroke, place) => (
            <Fragment key={stroke}>
              {place > 0 && <span className={styles.word}>then</span>}
              {caps(stroke).map((cap) => (
                <kbd key={cap} className={styles.cap}>
                  {cap}
                </kbd>
              ))}
            </Fragment>
          ))}
        </Fragment>
      ))}
    </span>
  )
}
