'use client'
import { type KeyboardEvent, type ReactNode } from 'react'

const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 }
const turns: Readonly<Record<string, string>> = { PageUp: 'a[rel=prev]', PageDown: 'a[rel=next]' }

/**
 * A month by keyboard: arrows go from day to day, Home and End to the ends of the week; Enter opens the first meeting of
 * the day, or plans one on a day without any; Page Up and Page Down turn the month.
 */
export function DayKeys({ children }: { children: ReactNode }) {
  return <div onKeyDown={walk}>{children}</div>
}

function walk(event: KeyboardEvent<HTMLDivElement>): void {
  const { target } = event
  const here = target instanceof HTMLElement ? target.closest<HTMLElement>('[data-day]') : null
  if (here === null || event.ctrlKey || event.metaKey || event.altKey) return
  if (event.key === 'Enter' && target === here) {
    const link = here.querySelector<HTMLElement>('a:not([data-plan])') ?? here.querySelector<HTMLElement>('a')
    link?.click()
    return
  }
  const turn = turns[event.key]
  if (turn !== undefined) {
    event.preventDefault()
    document.querySelector<HTMLElement>(turn)?.click()
    return
  }
  const next = neighbour(here, event.key)
  if (next === undefined) return
  event.preventDefault()
  here.tabIndex = -1
  next.tabIndex = 0
  next.focus()
}

function neighbour(here: HTMLElement, key: string): HTMLElement | undefined {
  const days = [...(here.closest('table')?.querySelectorAll<HTMLElement>('[data-day]') ?? [])]
  const place = days.indexOf(here)
  if (key === 'Home') return days[place - (place % 7)]
  if (key === 'End') return days[place - (place % 7) + 6]
  const step = steps[key]
  return step === undefined ? undefined : days[place + step]
}
