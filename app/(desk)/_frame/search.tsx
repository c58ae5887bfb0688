'use client'
import dynamic from 'next/dynamic'
import { useState } from 'react'
import { createPortal } from 'react-dom'
import { useShortcut } from '@/app/_ui/keys/registry'
import { SearchBox } from '@/app/_ui/shell/search-box'

/** Comes when it is first asked for. */
const Palette = dynamic(async () => (await import('./search-palette')).SearchPalette, { ssr: false })

/** Search in the rail, and one key away from anywhere. */
export function Search() {
  const [palette, setPalette] = useState<'never' | 'open' | 'closed'>('never')
  useShortcut({ keys: '/, mod+k', label: 'Search', group: 'Everywhere', run: () => setPalette('open') })
  return (
    <>
      <SearchBox action="/search" />
      {/* on a narrow screen the rail is not there until it is asked for: the palette must not lie in it */}
      {palette !== 'never' &&
        createPortal(
          <Palette open={palette === 'open'} onClose={() => setPalette('closed')} />,
          document.body,
        )}
    </>
  )
}
