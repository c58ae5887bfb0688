'use client'
import { IconPlus } from '@tabler/icons-react'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import { dropAt } from '@/app/(desk)/_parts/drop'
import { lyingIn, useDrag } from '@/app/(desk)/_parts/use-drag'
import { Button } from '@/app/_ui/action/button'
import { useListedKeys, useShortcut } from '@/app/_ui/keys/registry'
import { EmptyState } from '@/app/_ui/states/empty-state'
import { AGENDA_LEVELS } from '@/lib/agendas/model/item'
import type { ItemView } from '@/lib/agendas/model/view'
import type { Programme } from '@/lib/agendas/rules/programme'
import { withAllUnder } from '@/lib/kernel/ordered-tree'
import styles from './agenda.module.css'
import { dayName, zonesText } from './day-name'
import { add, move, remove } from './hands'
import { Row } from './row'
import { useAgenda } from './use-agenda'

const itemKeys = [
  ['up, down', 'Previous item, next item'],
  ['enter', 'Write its title, and be done'],
  ['space', 'Purpose, papers and the rest'],
  ['alt+up, alt+down', 'Move it up, move it down'],
  ['tab, alt+right', 'Put it under the item before it'],
  ['shift+tab, alt+left', 'Take it one level out'],
  ['delete', 'Delete it'],
  ['escape', 'Leave the list'],
].map(([keys = '', label = '']) => ({ keys, label, group: 'With an item chosen' }))

/** The items of the agenda in order, each with its number and time, moved and written by keyboard or mouse. */
export function Outline({ programme }: { programme: Programme<ItemView> }) {
  const agenda = useAgenda()
  const { view, setting, selected, select, undo, openSheet } = agenda
  const list = useRef<HTMLDivElement>(null)
  /** The title to write in, once its row is there. */
  const toWrite = useRef<string | null>(null)
  const order = programme.days.flatMap(({ entries }) => entries.map(({ row }) => row.id as string))

  useEffect(() => {
    if (toWrite.current === null) return
    const title = list.current?.querySelector<HTMLElement>(`[data-title="${toWrite.current}"]`)
    if (title === undefined || title === null) return
    toWrite.current = null
    title.focus()
  })

  function addItem() {
    const id = add(agenda, view.items, selected)
    if (id === null) return
    toWrite.current = id
    select(id)
  }

  function go(step: number) {
    const here = selected === null ? -1 : order.indexOf(selected)
    goTo(order[Math.min(Math.max(here + step, 0), order.length - 1)])
  }

  function goTo(next: string | undefined) {
    if (next === undefined) return
    select(next)
    const row = list.current?.querySelector<HTMLElement>(`[data-row="${next}"]`)
    row?.focus()
    row?.scrollIntoView({ block: 'nearest' })
  }

  function removeSelected(id: string) {
    const gone = withAllUnder(view.items, id)
    const next = order.slice(order.indexOf(id)).find((one) => !gone.has(one))
    const before = order[order.indexOf(id) - 1]
    remove(agenda, view.items, id)
    goTo(next ?? before)
  }

  /** Tab nests while a row is chosen: Escape is the way out. */
  function leave() {
    select(null)
    list.current?.parentElement?.querySelector<HTMLElement>('[data-after-items]')?.focus()
  }

  function press(event: KeyboardEvent<HTMLDivElement>) {
    const { target, key, altKey, shiftKey, ctrlKey, metaKey } = event
    if (!(target instanceof HTMLElement) || !target.matches('[data-row]') || ctrlKey || metaKey) return
    const id = target.dataset.row ?? ''
    const act = altKey
      ? { ArrowUp: 'UP', ArrowDown: 'DOWN', ArrowRight: 'NEST', ArrowLeft: 'OUTDENT' }[key]
      : key === 'Tab'
        ? shiftKey
          ? 'OUTDENT'
          : 'NEST'
        : undefined
    if (act !== undefined) {
      event.preventDefault()
      move(agenda, view.items, id, { to: act as 'UP' | 'DOWN' | 'NEST' | 'OUTDENT' })
      return
    }
    const does = {
      ArrowUp: () => go(-1),
      ArrowDown: () => go(1),
      Home: () => go(-order.length),
      End: () => go(order.length),
      Enter: () => list.current?.querySelector<HTMLElement>(`[data-title="${id}"]`)?.focus(),
      Delete: () => removeSelected(id),
      Backspace: () => removeSelected(id),
      ' ': () => openSheet('open'),
      Escape: leave,
    }[key]
    if (does === undefined) return
    event.preventDefault()
    does()
  }

  const { drop, onPointerDown } = useDrag(
    list,
    (rows, id, hand) => dropAt(lyingIn(rows), id, hand, AGENDA_LEVELS),
    (id, found) => move(agenda, view.items, id, found.move),
  )

  useListedKeys(itemKeys)
  useShortcut({ keys: 'n', label: 'New item', group: 'Agenda', run: addItem })
  useShortcut({ keys: 'mod+z', label: 'Undo', group: 'Agenda', run: undo.back })

  return (
    <div className={styles.paper}>
      {order.length === 0 ? (
        <EmptyState
          title="Nothing stands in this agenda yet."
          action={
            <Button look="main" icon={<IconPlus aria-hidden />} onClick={addItem}>
              Add the first item
            </Button>
          }
        />
      ) : (
        <p className={styles.zones}>{zonesText(setting.frame, programme.days)}</p>
      )}
      <div
        ref={list}
        role="tree"
        aria-label="Items of the agenda"
        className={styles.tree}
        onKeyDown={press}
        onPointerDown={onPointerDown}
      >
        {programme.days.map((day) => (
          <div key={day.index} role="none" className={styles.ofDay}>
            {programme.days.length > 1 && (
              <h2 id={`day-${String(day.index + 1)}`} role="none" className={styles.dayHead}>
                {dayName(day)}
              </h2>
            )}
            {day.entries.map((entry) => (
              <Row
                key={entry.row.id}
                entry={entry}
                stop={
                  (selected ?? order[0]) === entry.row.id ||
                  (!order.includes(selected ?? '') && entry.row.id === order[0])
                    ? 0
                    : -1
                }
              />
            ))}
          </div>
        ))}
        {drop !== null && (
          <div
            aria-hidden
            className={styles.drop}
            style={{ insetBlockStart: drop.top, '--depth': drop.depth } as React.CSSProperties}
          />
        )}
      </div>
      {order.length > 0 && (
        <Button look="quiet" data-after-items icon={<IconPlus aria-hidden />} onClick={addItem}>
          New item
        </Button>
      )}
    </div>
  )
}
