'use client'
import { IconPlus } from '@tabler/icons-react'
import { useRouter } from 'next/navigation'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useDrag } from '@/app/(desk)/_parts/use-drag'
import { ButtonLink } from '@/app/_ui/action/button-link'
import { useListedKeys, useShortcut } from '@/app/_ui/keys/registry'
import { POLES } from '@/lib/topics/model'
import type { Step } from '@/lib/topics/rules/steps'
import { polesOf, topicsInOrder } from '@/lib/topics/rules/tree'
import { ColumnNames } from './cells'
import { dropInPole } from './drop-in-pole'
import { KeptRow } from './kept-row'
import { PoleHead } from './reading-list'
import type { TopicRow } from './topic-row'
import styles from './topics.module.css'
import { useList } from './use-list'

const topicKeys = [
  ['up, down', 'Previous topic, next topic'],
  ['enter', 'Open it'],
  ['alt+up, alt+down', 'Move it up, move it down'],
  ['tab, alt+right', 'Put it under the topic before it'],
  ['shift+tab, alt+left', 'Take it one level out'],
  ['delete', 'Retire it'],
  ['escape', 'Leave the list'],
].map(([keys = '', label = '']) => ({ keys, label, group: 'With a topic chosen' }))

/** The standing list in the hands of its keeper: moved, nested and retired by mouse and by keyboard. */
export function ListEditor({ topics }: { topics: readonly TopicRow[] }) {
  const router = useRouter()
  const { rows, busy, undo, move, step, retire, revive } = useList(topics)
  const list = useRef<HTMLDivElement>(null)
  const [here, setHere] = useState<string | null>(null)
  /** A row that is moved is put into the page anew: the focus goes with it. */
  const moved = useRef<string | null>(null)
  const poles = polesOf(rows)
  const placed = topicsInOrder(rows)
  const order = placed.map(({ row }) => row)
  const stop = order.some(({ id }) => id === here) ? here : order[0]?.id

  useEffect(() => {
    const id = moved.current
    moved.current = null
    if (id !== null && document.activeElement === document.body) rowIn(list.current, id)?.focus()
  })

  function goTo(row: TopicRow | undefined) {
    if (row === undefined) return
    const line = rowIn(list.current, row.id)
    line?.focus()
    line?.scrollIntoView({ block: 'nearest' })
  }

  function stepBy(row: TopicRow, by: Step) {
    moved.current = row.id
    step(row.id, by)
  }

  /** Tab nests while a row is chosen: Escape is the way out. */
  function leave() {
    list.current?.parentElement?.querySelector<HTMLElement>('[data-after-list]')?.focus()
  }

  function press(event: KeyboardEvent<HTMLDivElement>) {
    const { target, key, altKey, shiftKey, ctrlKey, metaKey } = event
    if (!(target instanceof HTMLElement) || !target.matches('[data-row]') || ctrlKey || metaKey) return
    const at = order.findIndex(({ id }) => id === target.dataset.row)
    const row = order[at]
    if (row === undefined) return
    const by: Step | undefined = altKey
      ? ({ ArrowUp: 'UP', ArrowDown: 'DOWN', ArrowRight: 'NEST', ArrowLeft: 'OUTDENT' } as const)[key]
      : key !== 'Tab'
        ? undefined
        : shiftKey
          ? 'OUTDENT'
          : 'NEST'
    const act =
      by !== undefined
        ? () => stepBy(row, by)
        : altKey
          ? undefined
          : {
              ArrowUp: () => goTo(order[at - 1]),
              ArrowDown: () => goTo(order[at + 1]),
              Home: () => goTo(order[0]),
              End: () => goTo(order.at(-1)),
              Enter: () => router.push(`/topics/${row.id}`),
              Delete: () => {
                if (row.retiredOn !== null) return
                goTo(order[at + 1] ?? order[at - 1])
                retire(row)
              },
              Escape: leave,
            }[key]
    if (act === undefined) return
    event.preventDefault()
    act()
  }

  const { drop, onPointerDown } = useDrag(list, dropInPole, (id, { move: to, pole }) => {
    const row = order.find((each) => each.id === id)
    if (row !== undefined && ('siblingId' in to || 'parentId' in to)) move(row.id, to, pole)
  })
  useListedKeys(topicKeys)
  useShortcut({ keys: 'mod+z', label: 'Undo', group: 'Standing list', run: undo.back })

  return (
    <div className={styles.list}>
      <div
        ref={list}
        className={styles.kept}
        aria-busy={busy}
        onKeyDown={press}
        onPointerDown={onPointerDown}
      >
        {POLES.map((pole) => (
          <section key={pole} className={styles.pole} data-pole={pole}>
            <PoleHead pole={pole} />
            <ColumnNames />
            <div role="tree" aria-label={`Topics of the ${pole === POLES[0] ? 'review' : 'exchange'}`}>
              {placed
                .filter(({ row }) => poles.get(row.id) === pole)
                .map(({ row, depth }) => (
                  <KeptRow
                    key={row.id}
                    row={row}
                    depth={depth}
                    stop={row.id === stop ? 0 : -1}
                    onFocus={setHere}
                    onRetire={retire}
                    onRevive={revive}
                  />
                ))}
            </div>
          </section>
        ))}
        {drop !== null && (
          <div
            aria-hidden
            className={styles.drop}
            style={{ insetBlockStart: drop.top, '--depth': drop.depth } as React.CSSProperties}
          />
        )}
      </div>
      <ButtonLink look="quiet" href="/topics/new" data-after-list icon={<IconPlus aria-hidden />}>
        Add a topic
      </ButtonLink>
    </div>
  )
}

function rowIn(list: HTMLElement | null, id: string) {
  return list?.querySelector<HTMLElement>(`[data-row="${id}"]`)
}
