'use client'
import { IconDots, IconGripVertical } from '@tabler/icons-react'
import Link from 'next/link'
import { Menu, MenuButton, MenuLink } from '@/app/_ui/action/menu'
import { VisuallyHidden } from '@/app/_ui/text/hidden'
import { TOPIC_LEVELS } from '@/lib/topics/model'
import { Cells } from './cells'
import { spokenRow, type TopicRow } from './topic-row'
import styles from './topics.module.css'

/** One line in the hands of the keeper: a grip to draw it by, and what can be done with it. */
export function KeptRow({
  row,
  depth,
  stop,
  onFocus,
  onRetire,
  onRevive,
}: {
  row: TopicRow
  depth: number
  /** Whether Tab comes to this line. */
  stop: 0 | -1
  onFocus: (id: string) => void
  onRetire: (row: TopicRow) => void
  onRevive: (row: TopicRow) => void
}) {
  return (
    <div
      role="treeitem"
      aria-level={depth + 1}
      aria-selected={stop === 0}
      aria-label={spokenRow(row)}
      tabIndex={stop}
      data-row={row.id}
      className={`${styles.row} ${row.retiredOn === null ? '' : styles.retired}`}
      style={{ '--depth': depth } as React.CSSProperties}
      onFocus={() => onFocus(row.id)}
    >
      <span aria-hidden data-grip={row.id} className={styles.grip}>
        <IconGripVertical />
      </span>
      <Link href={`/topics/${row.id}`} prefetch={false} tabIndex={-1} className={styles.title} dir="auto">
        {row.title}
      </Link>
      <Cells row={row} />
      <Menu
        name={`What to do with ${row.title}`}
        align="end"
        className={styles.more}
        trigger={
          <>
            <IconDots aria-hidden />
            <VisuallyHidden>What to do with {row.title}</VisuallyHidden>
          </>
        }
      >
        <MenuLink href={`/topics/${row.id}/edit`}>Edit</MenuLink>
        {row.retiredOn === null && depth + 1 < TOPIC_LEVELS && (
          <MenuLink href={`/topics/new?under=${row.id}`}>Add a topic under it</MenuLink>
        )}
        {row.retiredOn === null ? (
          <MenuButton onClick={() => onRetire(row)}>Retire</MenuButton>
        ) : (
          <MenuButton onClick={() => onRevive(row)}>Revive</MenuButton>
        )}
      </Menu>
    </div>
  )
}
