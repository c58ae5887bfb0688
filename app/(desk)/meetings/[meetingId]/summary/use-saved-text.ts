'use client'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { SavedText } from './saved-text'

/** The text of a paragraph that saves itself; the browser asks before it is left with words unsent. */
export function useSavedText({ text, revision }: { readonly text: string; readonly revision: number }) {
  const [field] = useState(() => new SavedText({ text, revision }))
  const shown = useSyncExternalStore(field.subscribe, field.snapshot, field.snapshot)

  useEffect(() => {
    field.take({ text, revision })
  }, [field, text, revision])

  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (field.hasUnsent()) event.preventDefault()
    }
    window.addEventListener('beforeunload', ask)
    return () => {
      window.removeEventListener('beforeunload', ask)
      field.leave()
    }
  }, [field])

  return { field, ...shown }
}
