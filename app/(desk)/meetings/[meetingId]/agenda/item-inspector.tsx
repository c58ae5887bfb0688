'use client'
import { IconX } from '@tabler/icons-react'
import Link from 'next/link'
import { useEffect, useRef } from 'react'
import { CircleBand } from '@/app/(desk)/_parts/circle-mark'
import { circleWords } from '@/app/(desk)/_parts/circle'
import { IconButton } from '@/app/_ui/action/button'
import { useShortcut } from '@/app/_ui/keys/registry'
import inspector from '@/app/_ui/shell/inspector.module.css'
import type { AgendaCircle } from '@/lib/agendas/model/agenda'
import { type TextKind, textKindWords } from '@/lib/agendas/model/text'
import { type ItemView, textOf } from '@/lib/agendas/model/view'
import { newId } from '@/lib/kernel/ids'
import styles from './agenda.module.css'
import { CircleSelect } from './circle-select'
import { ItemFields } from './item-fields'
import { ItemPapers } from './item-papers'
import { textView } from './replay'
import { useAgenda } from './use-agenda'
import { useText } from './use-text'
import { Variants } from './variants'

/** Everything of the item that is chosen, each text under the colour of its circle. */
export function ItemInspector({ item }: { item: ItemView }) {
  const { view, select, sheet, openSheet } = useAgenda()
  const aside = useRef<HTMLElement>(null)

  useEffect(() => {
    if (sheet === 'open') aside.current?.querySelector<HTMLElement>('textarea, select, input')?.focus()
  }, [sheet])

  function close() {
    if (sheet === 'open') openSheet('closed')
    else select(null)
    document.querySelector<HTMLElement>(`[data-row="${item.id}"]`)?.focus()
  }
  useShortcut({ keys: 'escape', label: 'Close what is beside the page', run: close })

  return (
    <aside
      ref={aside}
      aria-labelledby="inspector-title"
      className={`${inspector.inspector} ${styles.sheet}`}
      data-sheet={sheet}
      onKeyDown={(event) => {
        // from within a field too: what is typed is saved already
        if (event.key !== 'Escape' || event.defaultPrevented) return
        event.preventDefault()
        close()
      }}
    >
      <header className={inspector.head}>
        <h2 id="inspector-title" className={styles.inspectorTitle} dir="auto">
          {textOf(item, 'TITLE') || 'Untitled item'}
        </h2>
        <IconButton name="Close" icon={<IconX aria-hidden />} onClick={close} />
      </header>
      <div className={inspector.body}>
        {view.circle !== 'ALL_DELEGATIONS' && (
          <p className={styles.why}>
            As long as the agenda is for {circleWords[view.circle].readers}, nothing in it goes further.
          </p>
        )}
        {item.reason !== null && <p className={styles.why}>Here because: {item.reason}.</p>}
        {item.source && (
          <p className={styles.why}>
            <Link href={item.source.href} prefetch={false} className={styles.sourceLink}>
              {item.source.words}
            </Link>
          </p>
        )}
        <ItemFields item={item} />
        {textView(item, 'TITLE').variants.length > 0 && <Variants text={textView(item, 'TITLE')} />}
        {(['PURPOSE', 'BACKGROUND', 'EXPECTED_OUTCOME'] as const).map((kind) => (
          <TextPart key={kind} item={item} kind={kind} rows={2} />
        ))}
        <ItemPapers item={item} />
        <TextPart item={item} kind="LINE_TO_TAKE" rows={3} />
        <TextPart item={item} kind="NATIONAL_BRIEF" rows={4} />
      </div>
    </aside>
  )
}

/** A text of the item to write in, with who may read it; and what else was written there meanwhile. */
export function TextPart({ item, kind, rows }: { item: ItemView; kind: TextKind; rows: number }) {
  const { text, field, error } = useText(item, kind)
  const id = `text-${item.id}-${kind}`
  return (
    <CircleBand
      circle={text.circle}
      title={textKindWords[kind]}
      aside={<TextCircle item={item} kind={kind} circle={text.circle} />}
    >
      <textarea
        {...field}
        id={id}
        rows={rows}
        aria-label={textKindWords[kind]}
        aria-invalid={error === null ? undefined : true}
        aria-describedby={error === null ? undefined : `${id}-error`}
        className={styles.text}
        dir="auto"
      />
      {error !== null && (
        <p id={`${id}-error`} role="alert" className={styles.error}>
          {error}
        </p>
      )}
      {text.variants.length > 0 && <Variants text={text} />}
    </CircleBand>
  )
}

/** Whoever may read the item, or fewer. A brief is always one delegation's own. */
function TextCircle({ item, kind, circle }: { item: ItemView; kind: TextKind; circle: AgendaCircle }) {
  const { desk, view } = useAgenda()
  if (kind === 'TITLE' || kind === 'NATIONAL_BRIEF' || !view.mayEdit) return null
  return (
    <CircleSelect
      name={`Who may read: ${textKindWords[kind]}`}
      value={circle}
      limit={item.circle}
      onChoose={(to) =>
        desk.act({
          verb: 'changeTextCircle',
          input: { editId: newId(), itemId: item.id, kind, saw: circle, circle: to },
        })
      }
    />
  )
}
