'use client'
import { IconAlertTriangle } from '@tabler/icons-react'
import { memo } from 'react'
import { VisuallyHidden } from '@/app/_ui/text/hidden'
import { counted } from '@/lib/kernel/text'
import type { ReadKey } from '@/lib/plans/reading/model'
import { type Item, keyOf } from '@/lib/plans/reading/rules/preview/items'
import { placeWords } from '@/lib/plans/reading/rules/telling'
import styles from './import.module.css'
import { besideOf, placeOf, referenceOf, wordsOf } from './preview'

const levels = { part: 1, section: 2, line: 3 } as const
const untitled = { part: 'Without a part', section: 'Without a section', line: '' } as const

/** A part, section or line of the preview, with its number in the margin and where it stands in the source. */
export const PreviewRow = memo(function PreviewRow({
  item,
  lines,
  warned,
  isChosen,
  stop,
  choose,
}: {
  item: Item
  /** How many lines stand under it; undefined for a line. */
  lines: number | undefined
  warned: string | undefined
  isChosen: boolean
  stop: 0 | -1
  choose: (key: ReadKey) => void
}) {
  const place = placeOf(item)
  const key = keyOf(item)
  const beside = besideOf(item)
  return (
    <div
      role="treeitem"
      aria-level={levels[item.kind]}
      aria-selected={isChosen}
      tabIndex={stop}
      data-row={key}
      data-kind={item.kind}
      className={styles.row}
      onFocus={() => choose(key)}
      onClick={() => choose(key)}
    >
      <span className={styles.reference}>{referenceOf(item) || '–'}</span>
      <span className={styles.words} dir="auto">
        {wordsOf(item) || untitled[item.kind]}
        {beside !== '' && <span className={styles.fields}>{beside}</span>}
      </span>
      <span className={styles.aside}>
        {warned !== undefined && (
          <span className={styles.warned} title={warned}>
            <IconAlertTriangle aria-hidden />
            <VisuallyHidden>To look at: {warned}</VisuallyHidden>
          </span>
        )}
        {lines !== undefined && <span>{counted(lines, 'line')}</span>}
        {place !== null && <span className={styles.place}>{placeWords(place)}</span>}
      </span>
    </div>
  )
})
