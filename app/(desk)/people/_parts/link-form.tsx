'use client'
import { IconCopy } from '@tabler/icons-react'
import { useRef } from 'react'
import { Button, ButtonRow } from '@/app/_ui/action/button'
import { toast } from '@/app/_ui/action/toast'
import { Callout } from '@/app/_ui/text/callout'
import { Moment } from '@/app/_ui/text/date-time'
import styles from './link.module.css'

/** The one-time link, shown this once: only its hash is kept. */
export function OneTimeLink({ token, expiresAt, name }: { token: string; expiresAt: Date; name: string }) {
  const box = useRef<HTMLInputElement>(null)
  const address = `${location.origin}/invite/${token}`

  async function copy() {
    try {
      await navigator.clipboard.writeText(address)
      toast({ text: 'Link copied.' })
    } catch {
      // without TLS browsers keep the clipboard shut: select it, so that one key copies it
      box.current?.select()
      toast({ text: 'The browser did not let us copy. The link is selected: press Ctrl C.' })
    }
  }

  return (
    <Callout title={`Hand this link on to ${name}`}>
      <p>
        It sets the password once and works until <Moment at={expiresAt} zone="UTC" />. It is shown only now.
      </p>
      <input
        ref={box}
        readOnly
        aria-label={`One-time link for ${name}`}
        value={address}
        className={styles.address}
        onFocus={(event) => event.currentTarget.select()}
      />
      <ButtonRow>
        <Button icon={<IconCopy aria-hidden />} onClick={() => void copy()}>
          Copy link
        </Button>
      </ButtonRow>
    </Callout>
  )
}
