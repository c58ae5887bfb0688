import { Fragment } from 'react'
import styles from './paper-text.module.css'

/** Text of a paper in the letters of the paper. A blank line begins a paragraph; a single line break stays one. */
export function PaperText({ text, size = 'text' }: { text: string; size?: 'text' | 'small' }) {
  return (
    <div className={`${styles.paper} ${size === 'small' ? styles.small : ''}`}>
      {text
        .trim()
        .split(/\n\s*\n/)
        .map((paragraph, index) => (
          <p key={`${String(index)} ${paragraph.slice(0, 12)}`} dir="auto">
            {paragraph.split('\n').map((line, place) => (
              <Fragment key={`${String(place)} ${line.slice(0, 12)}`}>
                {place > 0 && <br />}
                {line}
              </Fragment>
            ))}
          </p>
        ))}
    </div>
  )
}

/** One line of a paper inside something else: the title of an item, of a line. At most `lines` lines where room is scarce. */
export function PaperLine({ children, lines }: { children: React.ReactNode; lines?: 2 | 3 }) {
  return (
    <span
      dir="auto"
      className={`${styles.line} ${lines === undefined ? '' : styles.clamped}`}
      style={{ WebkitLineClamp: lines }}
    >
      {children}
    </span>
  )
}
