'use client'
import type { PlanReading } from '@/lib/plans/reading/model'
import styles from '../_parts/plan.module.css'
import { PaperLine } from '../../_parts/paper-text'

/** What was understood: the tree with its counts, every warning with its place, and what was set aside and why. */
export function ReadingTree({
  reading,
  leftOut,
  toggle,
}: {
  reading: PlanReading
  leftOut: ReadonlySet<string>
  toggle: (key: string) => void
}) {
  return (
    <>
      {reading.warnings.length > 0 && (
        <details open>
          <summary>What to look at</summary>
          <ul>
            {reading.warnings.map((warning, place) => (
              <li key={`${String(place)} ${warning.kind}`}>{warning.message}</li>
            ))}
          </ul>
        </details>
      )}
      {reading.leftOut.length > 0 && (
        <details>
          <summary>Set aside ({reading.leftOut.length})</summary>
          <ul>
            {reading.leftOut.map((text) => (
              <li key={text.key}>
                <PaperLine lines={2}>{text.text}</PaperLine>
              </li>
            ))}
          </ul>
        </details>
      )}
      {reading.parts.map((part) => (
        <details key={part.key} open>
          <summary>
            {`${part.reference} ${part.title}`.trim() || 'Without a part'} (
            {part.sections.reduce((sum, { lines }) => sum + lines.length, 0)})
          </summary>
          {part.sections.map((section) => (
            <fieldset key={section.key}>
              <legend>
                {`${section.reference} ${section.title}`.trim() || 'Without a section'} (
                {section.lines.length})
              </legend>
              {section.lines.map((line) => (
                <label key={line.key} className={styles.choice}>
                  <input type="checkbox" checked={!leftOut.has(line.key)} onChange={() => toggle(line.key)} />
                  <span>
                    {line.reference} <PaperLine>{line.text}</PaperLine>
                  </span>
                </label>
              ))}
            </fieldset>
          ))}
        </details>
      ))}
    </>
  )
}
