'use client'
import { MantineProvider, type MantineColorSchemeManager } from '@mantine/core'
import type { ReactNode } from 'react'
import './mantine.css'
import { asScheme } from './scheme'
import { theme } from './theme'

/** The scheme is ours to keep (scheme-choice.tsx); Mantine only reads it, so that it never sets it back. */
const manager: MantineColorSchemeManager = {
  get: (fallback) => {
    if (typeof document === 'undefined') return fallback
    const scheme = asScheme(document.documentElement.dataset.scheme)
    return scheme === 'system' ? 'auto' : scheme
  },
  set: () => undefined,
  subscribe: () => undefined,
  unsubscribe: () => undefined,
  clear: () => undefined,
}

/**
 * Put this around anything made with Mantine: a form, an editor, a date. It is not in the root on purpose: reading pages carry
 * none of Mantine's script or style.
 */
export function Mantine({ children }: { children: ReactNode }) {
  return (
    <MantineProvider
      theme={theme}
      colorSchemeManager={manager}
      defaultColorScheme="auto"
      withCssVariables={false}
      withGlobalClasses={false}
    >
      {children}
    </MantineProvider>
  )
}
