'use client'
import {
  IconArrowBackUp,
  IconArrowDown,
  IconArrowForwardUp,
  IconArrowMergeAltLeft,
  IconArrowUp,
  IconPencil,
  IconTrash,
} from '@tabler/icons-react'
import { Button, IconButton } from '@/app/_ui/action/button'
import { dropItem, dropWithAll } from '@/lib/plans/reading/rules/preview/drop'
import { type Item, keyOf } from '@/lib/plans/reading/rules/preview/items'
import { mergeWithPrevious } from '@/lib/plans/reading/rules/preview/merge-lines'
import { retype } from '@/lib/plans/reading/rules/preview/retype'
import styles from './import.module.css'
import { moveDown, moveUp, referenceOf, wordsOf } from './preview'
import type { Preview } from './use-preview'

const kinds = [
  { kind: 'part', name: 'Part', key: 'p' },
  { kind: 'section', name: 'Section', key: 's' },
  { kind: 'line', name: 'Line', key: 'l' },
] as const

/** What can be done to the chosen row; every button has a key that works in the tree. */
export function RowTools({
  preview,
  item,
  edit,
}: {
  preview: Preview
  item: Item | undefined
  edit: () => void
}) {
  const acts = actsOf(preview, item)
  const isLine = item?.kind === 'line'
  return (
    <div role="toolbar" aria-label="Change the preview" className={styles.tools}>
      <div className={styles.group} role="group" aria-label="It is a">
        {kinds.map(({ kind, name, key }) => (
          <Button
            key={kind}
            size="small"
            look="quiet"
            aria-pressed={item?.kind === kind}
            disabled={item === undefined}
            title={`${name} (${key})`}
            onClick={acts[kind]}
          >
            {name}
          </Button>
        ))}
      </div>
      <div className={`${styles.group} ${styles.acts}`}>
        <Button
          size="small"
          look="quiet"
          disabled={item === undefined}
          title="Edit or split (Enter)"
          icon={<IconPencil aria-hidden />}
          onClick={edit}
        >
          {isLine ? 'Edit or split' : 'Edit'}
        </Button>
        {(item === undefined || isLine) && (
          <Button
            size="small"
            look="quiet"
            disabled={!isLine}
            title="Join to the line above (m)"
            icon={<IconArrowMergeAltLeft aria-hidden />}
            onClick={acts.merge}
          >
            Join to above
          </Button>
        )}
        <Button
          size="small"
          look="quiet"
          disabled={item === undefined}
          title="Not part of the plan (Delete)"
          icon={<IconTrash aria-hidden />}
          onClick={acts.drop}
        >
          Leave out
        </Button>
        {item !== undefined && !isLine && (
          <Button size="small" look="quiet" onClick={acts.dropAll}>
            Leave out with its lines
          </Button>
        )}
      </div>
      <div className={styles.group}>
        <IconButton
          name="Move up (Alt and arrow up)"
          disabled={item === undefined}
          icon={<IconArrowUp aria-hidden />}
          onClick={acts.up}
        />
        <IconButton
          name="Move down (Alt and arrow down)"
          disabled={item === undefined}
          icon={<IconArrowDown aria-hidden />}
          onClick={acts.down}
        />
      </div>
      <div className={styles.group}>
        <IconButton
          name="Undo"
          data-keys="mod+z"
          disabled={preview.past.length === 0}
          icon={<IconArrowBackUp aria-hidden />}
          onClick={preview.undo}
        />
        <IconButton
          name="Redo"
          data-keys="mod+shift+z, mod+y"
          disabled={preview.undone.length === 0}
          icon={<IconArrowForwardUp aria-hidden />}
          onClick={preview.redo}
        />
      </div>
    </div>
  )
}

/** The acts of one row, for the buttons and for the keys. */
export function actsOf(preview: Preview, item: Item | undefined) {
  const key = item === undefined ? '' : keyOf(item)
  const name = item === undefined ? '' : referenceOf(item) || `“${wordsOf(item).slice(0, 40)}”`
  const to = (kind: 'part' | 'section' | 'line') => () =>
    preview.change(`${name} is a ${kind} now.`, (reading) => retype(reading, key, kind))
  return {
    part: to('part'),
    section: to('section'),
    line: to('line'),
    merge: () =>
      preview.change(
        `${name} was joined to the line above.`,
        (reading) => mergeWithPrevious(reading, key),
        'above',
      ),
    drop: () => preview.change(`${name} was left out.`, (reading) => dropItem(reading, key)),
    dropAll: () =>
      preview.change(`${name} was left out with its lines.`, (reading) => dropWithAll(reading, key)),
    up: () => preview.change(`${name} was moved up.`, (reading) => moveUp(reading, key)),
    down: () => preview.change(`${name} was moved down.`, (reading) => moveDown(reading, key)),
  }
}
