'use client'
import { type PointerEvent, type RefObject, useState } from 'react'
import type { Move } from '@/lib/kernel/tree-moves'
import { type Drop, dropAt, type Lying } from './drop'

/** How far the hand goes to the side for one level, in CSS pixels. */
const LEVEL = 24
const EDGE = 72

/** Drags a row by its grip, with a mouse, a pen or a finger. Escape lets it lie where it was. Everything it does the keyboard does too. */
export function useDrag(list: RefObject<HTMLElement | null>, onMove: (id: string, move: Move) => void) {
  const [drop, setDrop] = useState<Drop | null>(null)

  function onPointerDown(event: PointerEvent<HTMLElement>) {
    const grip = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-grip]') : null
    const id = grip?.dataset.grip
    if (grip === null || id === undefined || event.button !== 0) return
    event.preventDefault()
    grip.setPointerCapture(event.pointerId)
    const begun = event.clientX
    let found: Drop | null = null

    const drag = (moved: globalThis.PointerEvent) => {
      if (moved.clientY < EDGE) scrollBy(0, -16)
      if (moved.clientY > innerHeight - EDGE) scrollBy(0, 16)
      const top = list.current?.getBoundingClientRect().top ?? 0
      const hand = { y: moved.clientY - top, levels: Math.round((moved.clientX - begun) / LEVEL) }
      found = dropAt(lying(list.current), id, hand)
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
      if (found !== null) onMove(id, found.move)
    }
    grip.addEventListener('pointermove', drag)
    grip.addEventListener('pointerup', letGo, { once: true })
    grip.addEventListener('pointercancel', stop, { once: true })
    addEventListener('keydown', escape, true)
  }

  return { drop, onPointerDown }
}

function lying(list: HTMLElement | null): Lying[] {
  if (list === null) return []
  const origin = list.getBoundingClientRect().top
  return [...list.querySelectorAll<HTMLElement>('[data-row]')].map((row) => {
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
