'use client'
import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { useEffect, useRef } from 'react'
import { nearest } from './place'
import styles from './tabs.module.css'

export type Tab = { href: string; label: string; count?: number }

/** Parts of one thing, each with its own address. The current one is told by the path, or given when it lies in the query. */
export function Tabs({ name, tabs, current }: { name: string; tabs: readonly Tab[]; current?: string }) {
  const path = usePathname()
  const here =
    current ??
    nearest(
      path,
      tabs.map((tab) => tab.href),
    )
  const row = useRef<HTMLElement>(null)
  // on a phone the tab one stands on may lie beyond the edge
  useEffect(() => {
    const tab = row.current?.querySelector('[aria-current]')?.getBoundingClientRect()
    const whole = row.current?.getBoundingClientRect()
    if (tab && whole) row.current?.scrollBy(tab.left - whole.left - (whole.width - tab.width) / 2, 0)
  }, [here])
  return (
    <nav ref={row} aria-label={name} className={styles.tabs} data-print="no">
      <ul role="list">
        {tabs.map(({ href, label, count }) => (
          <li key={href}>
            <Link href={href} prefetch={false} aria-current={href === here ? 'page' : undefined}>
              {label}
              {count !== undefined && <span className={styles.count}> {count}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
