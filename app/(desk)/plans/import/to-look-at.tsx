'use client'
import { Button } from '@/app/_ui/action/button'
import { placeWords } from '@/lib/plans/reading/rules/telling'
import type { LeftOutReason, PlanReading, ReadKey, ReadWarning } from '@/lib/plans/reading/model'
import { restore } from '@/lib/plans/reading/rules/preview/drop'
import styles from './import.module.css'
import type { Preview } from './use-preview'

/** Every warning with its place in the source; a click leads to the row it is about. */
export function Warnings({
  warnings,
  goTo,
}: {
  warnings: readonly ReadWarning[]
  goTo: (warning: ReadWarning) => void
}) {
  if (warnings.length === 0) return <p className={styles.quiet}>Nothing to look at: every number follows.</p>
  return (
    <ol className={styles.warnings}>
      {warnings.map((warning, at) => (
        <li key={`${String(at)} ${warning.kind}`}>
          <button type="button" onClick={() => goTo(warning)}>
            {warning.place !== null && <small>{placeWords(warning.place)}</small>}
            {warning.message}
          </button>
        </li>
      ))}
    </ol>
  )
}

const reasons: Readonly<Record<LeftOutReason, string>> = {
  preamble: 'Before the measures',
  'lead-in': 'Between the lines',
  closing: 'After the last measure',
  annex: 'Annex',
  contents: 'Table of contents',
  'page-furniture': 'Page headers and footers',
  footnote: 'Footnotes',
  title: 'Title',
  'empty-column': 'Empty column',
  dropped: 'Left out by you',
}

/** What stands in no line of the plan and why; each text can be put back. */
export function SetAside({ reading, preview }: { reading: PlanReading; preview: Preview }) {
  const present = (Object.keys(reasons) as LeftOutReason[]).filter((reason) =>
    reading.leftOut.some((text) => text.reason === reason),
  )
  if (present.length === 0) return <p className={styles.quiet}>Nothing was left out.</p>
  const putBack = (key: ReadKey, kind: 'section' | 'line') => () =>
    preview.change('The text was put back.', (before) => restore(before, key, kind))
  return present.map((reason) => {
    const texts = reading.leftOut.filter((text) => text.reason === reason)
    return (
      <details key={reason} className={styles.leftOut}>
        <summary>
          {reasons[reason]} ({texts.length})
        </summary>
        <ul>
          {texts.map((text) => (
            <li key={text.key} id={`aside-${text.key}`}>
              <span dir="auto">
                {text.printedReference} {text.text}
              </span>{' '}
              <small>{placeWords(text.place)}</small>
              <span className={styles.group}>
                <Button size="small" look="quiet" onClick={putBack(text.key, 'line')}>
                  Back as a line
                </Button>
                <Button size="small" look="quiet" onClick={putBack(text.key, 'section')}>
                  As a heading
                </Button>
              </span>
            </li>
          ))}
        </ul>
      </details>
    )
  })
}
