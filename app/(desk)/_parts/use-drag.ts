'use client'
import { type PointerEvent, type RefObject, useState } from 'react'
import type { Drop, Hand, Lying } from './drop'

/** How far the hand goes to the side for one level, in CSS pixels. */
const LEVEL = 24
const EDGE = 72

/**
 * Drags a row by its grip, with a mouse, a pen or a finger; `find` says where it would land. Escape lets it lie where it was.
 * Everything it does the keyboard does too.
 */
export function useDrag<Found extends Drop>(
  list: RefObject<HTMLElement | null>,
  find: (list: HTMLElement, id: string, hand: Hand) => Found | null,
  onMove: (id: string, found: Found) => void,
) {
  const [drop, setDrop] = useState<Found | null>(null)

  function onPointerDown(event: PointerEvent<HTMLElement>) {
    const grip = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-grip]') : null
    const id = grip?.dataset.grip
    if (grip === null || id === undefined || event.button !== 0) return
    event.preventDefault()
    grip.setPointerCapture(event.pointerId)
    const begun = event.clientX
    let found: Found | null = null

    const drag = (moved: globalThis.PointerEvent) => {
      if (moved.clientY < EDGE) scrollBy(0, -16)
      if (moved.clientY > innerHeight - EDGE) scrollBy(0, 16)
      if (list.current === null) return
      const top = list.current.getBoundingClientRect().top
      const hand = { y: moved.clientY - top, levels: Math.round((moved.clientX - begun) / LEVEL) }
      found = find(list.current, id, hand)
      setDrop(found)
    }
    const stop = () => {
      grip.removeEventListener('pointermove', drag)
      removeEventListener('keydown', escape, true)
      setDrop(null)
    }
    const escape = (pressed: globalThis.KeyboardEvent) => {
      if (pressed.key !== 'Escape') return
      pressed.stopPropagation()
      found = null
      stop()
    }
    const letGo = () => {
      stop()
      if (found !== null) onMove(id, found)
    }
    grip.addEventListener('pointermove', drag)
    grip.addEventListener('pointerup', letGo, { once: true })
    grip.addEventListener('pointercancel', stop, { once: true })
    addEventListener('keydown', escape, true)
  }

  return { drop, onPointerDown }
}

/** The rows inside a part of the list, as they lie from the top of the whole list. */
export function lyingIn(list: HTMLElement, part: HTMLElement = list): Lying[] {
  const origin = list.getBoundingClientRect().top
  return [...part.querySelectorAll<HTMLElement>('[data-row]')].map((row) => {
    const { top, bottom } = row.getBoundingClientRect()
    const depth = Number(row.getAttribute('aria-level') ?? 1) - 1
    return {
      id: row.dataset.row ?? '',
      depth,
      isBreak: row.dataset.kind === 'BREAK',
      top: top - origin,
      bottom: bottom - origin,
    }
  })
}
