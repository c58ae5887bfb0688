'use client'
import { useSyncExternalStore } from 'react'

const never = () => () => undefined

/** Whether the script has come: false in what the server draws, true from the moment the page can act. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
}
