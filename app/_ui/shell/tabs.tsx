'use client'
import Link from 'next/link'
import { usePathname } from 'next/navigation'
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
  return (
    <nav aria-label={name} className={styles.tabs} data-print="no">
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
