'use client'
import { useEffect } from 'react'

/** Marks the outcome the address names and brings it into sight: `:target` follows no link within the product. */
export function AskedOutcome() {
  useEffect(() => {
    const mark = () => {
      for (const marked of document.querySelectorAll('[data-target]')) marked.removeAttribute('data-target')
      const asked = location.hash.startsWith('#outcome-')
        ? document.getElementById(location.hash.slice(1))
        : null
      asked?.setAttribute('data-target', '')
      asked?.scrollIntoView({ block: 'center' })
    }
    mark()
    addEventListener('hashchange', mark)
    return () => removeEventListener('hashchange', mark)
  }, [])
  return null
}
