'use client'
import {
  IconAlertTriangle,
  IconArrowsSplit2,
  IconChevronRight,
  IconGripVertical,
  IconPaperclip,
} from '@tabler/icons-react'
import { memo } from 'react'
import { CircleMark } from '@/app/(desk)/_parts/circle-mark'
import { IconButton } from '@/app/_ui/action/button'
import { VisuallyHidden } from '@/app/_ui/text/hidden'
import { handlingWords } from '@/lib/agendas/model/agenda'
import type { ItemView } from '@/lib/agendas/model/view'
import type { ProgrammeEntry } from '@/lib/agendas/rules/programme'
import styles from './agenda.module.css'
import { itemOf } from './edits'
import { textView } from './replay'
import { useAgenda } from './use-agenda'
import { useText } from './use-text'

type Shown = { entry: ProgrammeEntry<ItemView>; stop: 0 | -1 }

/** One line of the agenda: number and time in the margin, the title to write in, what else there is to know at the right. */
export const Row = memo(function Row({ entry, stop }: Shown) {
  const { row: item, number, depth, local, partner } = entry
  const { selected, select, refused, openSheet } = useAgenda()
  const text = useText(item, 'TITLE')
  const isChosen = selected === item.id
  const title = textView(item, 'TITLE').text

  return (
    <div
      role="treeitem"
      aria-level={depth + 1}
      aria-selected={isChosen}
      aria-label={`${number ?? ''} ${title || 'Untitled'}, ${local.starts}`}
      tabIndex={stop}
      data-row={item.id}
      data-kind={item.kind}
      className={styles.row}
      style={{ '--depth': depth } as React.CSSProperties}
      onFocus={({ target, currentTarget }) => {
        select(item.id)
        if (target === currentTarget) openSheet('closed')
      }}
      onClick={() => select(item.id)}
    >
      <span className={styles.margin}>
        <span aria-hidden data-grip={item.id} className={styles.grip}>
          <IconGripVertical />
        </span>
        <span className={styles.number}>{number}</span>
        <span className={styles.time}>
          {local.starts}
          {partner !== null && <small>{partner.starts}</small>}
        </span>
      </span>
      <textarea
        {...text.field}
        rows={1}
        data-title={item.id}
        aria-label={`Title of ${number ?? 'the item'}`}
        placeholder={item.kind === 'BREAK' ? 'Break' : 'Title of the item'}
        className={styles.title}
        dir="auto"
        tabIndex={isChosen ? 0 : -1}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== 'Escape') return
          event.preventDefault()
          event.currentTarget.closest<HTMLElement>('[data-row]')?.focus()
        }}
      />
      <Meta item={item} minutes={entry.minutes} />
      <span className={styles.marks}>
        {item.texts.some(({ variants }) => variants.length > 0) && (
          <span title="Two texts stand side by side">
            <IconArrowsSplit2 aria-hidden className={styles.warn} />
            <VisuallyHidden>Two texts stand side by side</VisuallyHidden>
          </span>
        )}
        {refused.some(({ edit }) => itemOf(edit) === item.id) && (
          <span title="Not saved">
            <IconAlertTriangle aria-hidden className={styles.wrong} />
            <VisuallyHidden>Not saved</VisuallyHidden>
          </span>
        )}
        <IconButton
          name={`More about ${title || 'the item'}`}
          tabIndex={-1}
          className={styles.more}
          icon={<IconChevronRight aria-hidden />}
          onClick={() => {
            select(item.id)
            openSheet('open')
          }}
        />
      </span>
      {text.error !== null && <p className={styles.error}>{text.error}</p>}
    </div>
  )
})

function Meta({ item, minutes }: { item: ItemView; minutes: number }) {
  const { setting, view } = useAgenda()
  const lead = setting.delegations.find(({ id }) => id === item.leadId)
  return (
    <span className={styles.meta}>
      {item.handling !== 'OPEN' && <span>{handlingWords[item.handling]}</span>}
      {item.papers.length > 0 && (
        <span title={`${String(item.papers.length)} papers`}>
          <IconPaperclip aria-hidden /> {item.papers.length}
        </span>
      )}
      {item.circle !== 'ALL_DELEGATIONS' && item.circle !== view.circle && (
        <CircleMark circle={item.circle} />
      )}
      {lead !== undefined && <abbr title={lead.name}>{lead.code}</abbr>}
      <span className={styles.minutes}>{minutes > 0 && `${String(minutes)} min`}</span>
    </span>
  )
}
