'use client'
import { IconHelp } from '@tabler/icons-react'
import { IconButton } from '../action/button'
import { showShortcuts } from '../keys/shortcuts'

export function HelpButton() {
  return (
    <IconButton
      name="Keyboard shortcuts"
      icon={<IconHelp aria-hidden stroke={1.75} />}
      onClick={showShortcuts}
    />
  )
}
