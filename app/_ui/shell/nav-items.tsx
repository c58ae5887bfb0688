'use client'
import Link, { useLinkStatus } from 'next/link'
import { usePathname } from 'next/navigation'
import { type ReactNode, useEffect } from 'react'
import styles from './nav-items.module.css'
import { isHere } from './place'

export type NavItem = {
  href: string
  label: string
  icon: ReactNode
  /** What waits there; never a number the person may not know. */
  count?: number
  /** Shortcut, such as `g m`. */
  keys?: string
  /** Addresses outside its own that belong to it all the same. */
  holds?: readonly string[]
}

/** The places of the house; the one we are in is marked for eye and ear. */
export function NavItems({ items, place }: { items: readonly NavItem[]; place: 'rail' | 'bar' }) {
  const path = usePathname()
  useEffect(() => {
    if (place === 'rail') document.querySelector<HTMLElement>('#rail:popover-open')?.hidePopover()
  }, [path, place])

  return (
    <ul role="list" className={place === 'rail' ? styles.rail : styles.bar}>
      {items.map(({ href, label, icon, count, keys, holds = [] }) => (
        <li key={href}>
          <Link
            href={href}
            prefetch={false}
            aria-current={[href, ...holds].some((one) => isHere(path, one)) ? 'page' : undefined}
            {...(place === 'rail'
              ? { 'data-keys': keys, 'data-keys-label': label, 'data-keys-group': 'Go to' }
              : {})}
          >
            {icon}
            <span className={styles.label}>{label}</span>
            {count !== undefined && count > 0 && <Count of={count} />}
            <Coming />
          </Link>
        </li>
      ))}
    </ul>
  )
}

function Count({ of }: { of: number }) {
  return (
    <span className={styles.count}>
      <span className={styles.hidden}>, </span>
      {of > 99 ? '99+' : of}
      <span className={styles.hidden}> waiting</span>
    </span>
  )
}

/** A quiet sign on the link that was followed, once the page takes longer than a blink. */
function Coming() {
  const { pending } = useLinkStatus()
  return pending && <span aria-hidden className={styles.coming} />
}
