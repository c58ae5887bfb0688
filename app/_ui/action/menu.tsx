'use client'
import Link from 'next/link'
import { type ComponentProps, type KeyboardEvent, type ReactNode, useId, useRef } from 'react'
import styles from './menu.module.css'
import { placeUnder } from './place-under'

/** A button that opens a short list of actions or places. The browser closes it on Escape and on a click elsewhere. */
export function Menu({
  trigger,
  name,
  children,
  className,
  align = 'start',
}: {
  /** What stands on the button; beside an icon alone put its name in a VisuallyHidden. */
  trigger: ReactNode
  /** What the list is called for those who hear it. */
  name: string
  children: ReactNode
  className?: string
  align?: 'start' | 'end'
}) {
  const id = useId()
  const button = useRef<HTMLButtonElement>(null)
  const list = useRef<HTMLDivElement>(null)

  function settle(state: 'open' | 'closed') {
    button.current?.setAttribute('aria-expanded', String(state === 'open'))
    if (state !== 'open') return
    placeUnder(button.current, list.current, align)
    items(list.current)[0]?.focus()
  }

  function walk(event: KeyboardEvent) {
    const all = items(list.current)
    const here = all.indexOf(document.activeElement as HTMLElement)
    const next = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: -1 }[event.key]
    if (event.key === 'Tab') list.current?.hidePopover()
    if (next === undefined) return
    event.preventDefault()
    all.at(next % all.length)?.focus()
  }

  return (
    <>
      <button
        ref={button}
        type="button"
        popoverTarget={id}
        aria-haspopup="menu"
        aria-expanded={false}
        className={className ?? styles.trigger}
        data-print="no"
      >
        {trigger}
      </button>
      <div
        ref={list}
        id={id}
        popover="auto"
        role="menu"
        aria-label={name}
        className={styles.menu}
        onToggle={(event) => settle(event.newState)}
        onKeyDown={walk}
        onClick={(event) => {
          if ((event.target as HTMLElement).closest('[data-stay]') === null) list.current?.hidePopover()
        }}
      >
        {children}
      </div>
    </>
  )
}

function items(list: HTMLElement | null): HTMLElement[] {
  return list === null ? [] : [...list.querySelectorAll<HTMLElement>('[role^=menuitem]:not([disabled])')]
}

export function MenuLink({ children, ...rest }: ComponentProps<typeof Link>) {
  return (
    <Link prefetch={false} {...rest} role="menuitem" tabIndex={-1} className={styles.item}>
      {children}
    </Link>
  )
}

export function MenuButton({ children, ...rest }: ComponentProps<'button'>) {
  return (
    <button type="button" {...rest} role="menuitem" tabIndex={-1} className={styles.item}>
      {children}
    </button>
  )
}

/** A link that is one of several choices; the chosen ones carry a tick. */
export function MenuChoice({ chosen, children, ...rest }: { chosen: boolean } & ComponentProps<typeof Link>) {
  return (
    <Link
      prefetch={false}
      scroll={false}
      {...rest}
      role="menuitemcheckbox"
      aria-checked={chosen}
      tabIndex={-1}
      className={`${styles.item} ${styles.choice}`}
    >
      {children}
    </Link>
  )
}

export function MenuDivider() {
  return <div role="separator" className={styles.divider} />
}
