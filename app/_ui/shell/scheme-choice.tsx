'use client'
import { useSyncExternalStore } from 'react'
import { asScheme, schemeCookie, schemes, type Scheme } from '../theme/scheme'
import styles from './scheme-choice.module.css'

const words: Record<Scheme, string> = { light: 'Light', dark: 'Dark', system: 'As my machine' }

/** Light, dark, or as the machine says. Stands inside a Menu; the choice is kept in a cookie, so no page ever flashes. */
export function SchemeChoice() {
  const chosen = useSyncExternalStore(watch, current, () => null)
  return (
    <div role="group" aria-label="Colours" className={styles.choice} data-stay>
      {schemes.map((scheme) => (
        <button
          key={scheme}
          type="button"
          role="menuitemradio"
          aria-checked={scheme === chosen}
          tabIndex={-1}
          onClick={() => choose(scheme)}
        >
          {words[scheme]}
        </button>
      ))}
    </div>
  )
}

function current(): Scheme {
  return asScheme(document.documentElement.dataset.scheme)
}

function watch(changed: () => void): () => void {
  const observer = new MutationObserver(changed)
  observer.observe(document.documentElement, { attributeFilter: ['data-scheme'] })
  return () => observer.disconnect()
}

function choose(scheme: Scheme): void {
  const isDark =
    scheme === 'dark' || (scheme === 'system' && matchMedia('(prefers-color-scheme: dark)').matches)
  document.documentElement.dataset.scheme = scheme
  document.documentElement.dataset.mantineColorScheme = isDark ? 'dark' : 'light'
  document.cookie = `${schemeCookie}=${scheme}; path=/; max-age=31536000; samesite=lax`
}
