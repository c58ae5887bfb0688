'use client'
import { useEffect, useState } from 'react'
import { useShortcut } from '@/app/_ui/keys/registry'

/** Which item is selected: in the address once somebody chose, until then the one the meeting is on; moved by j and k or the arrows. */
export function useSelected(
  ids: readonly string[],
  asked: string | null,
  current: string | null,
): readonly [string | null, (id: string | null) => void] {
  const [chosen, select] = useState(asked)
  const selected = chosen ?? current ?? ids[0] ?? null
  useEffect(() => {
    const address = new URL(location.href)
    if (chosen === null) address.searchParams.delete('item')
    else address.searchParams.set('item', chosen)
    if (address.href !== location.href) history.replaceState(null, '', address)
  }, [chosen])
  const step = (by: 1 | -1) => {
    const here = ids.indexOf(selected ?? '')
    const next = ids[Math.min(Math.max(here + by, 0), ids.length - 1)]
    if (next === undefined) return
    select(next)
    document.querySelector(`[data-item="${next}"]`)?.scrollIntoView({ block: 'nearest' })
  }
  useShortcut({ keys: 'j, down', label: 'Next item', run: () => step(1) })
  useShortcut({ keys: 'k, up', label: 'Item before', run: () => step(-1) })
  return [selected, select]
}
