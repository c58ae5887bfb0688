'use client'
import { useState } from 'react'
import { Button, ButtonRow } from '@/app/_ui/action/button'
import { ButtonLink } from '@/app/_ui/action/button-link'
import { toast } from '@/app/_ui/action/toast'
import { useAct } from '@/app/_ui/action/use-act'
import { Callout } from '@/app/_ui/text/callout'
import { Moment } from '@/app/_ui/text/date-time'
import { makeLinkAction, remindAction, revokeLinkAction } from '../actions'
import styles from '../../../../people/_parts/link.module.css'

type Link = { readonly token: string; readonly expiresAt: Date }

/** The link of one focal point: made, shown this once, taken back; and a note that it was reminded. */
export function RequestLink({
  requestId,
  focalPoint,
  hasLink,
  mayRemind,
  assign,
  zone,
}: {
  requestId: string
  focalPoint: string
  hasLink: boolean
  mayRemind: boolean
  /** Where it is said who answers with an account. */
  assign: string
  zone: string
}) {
  const [link, setLink] = useState<Link | null>(null)
  const { busy, act } = useAct()

  const make = () =>
    act(
      () => makeLinkAction({ requestId }),
      ({ data }) => setLink(data),
    )
  const revoke = () =>
    act(
      () => revokeLinkAction({ requestId }),
      () => {
        setLink(null)
        toast({ text: `The link of ${focalPoint} opens nothing any more.` })
      },
    )
  const remind = () =>
    act(
      () => remindAction({ requestId }),
      () => toast({ text: `Noted: ${focalPoint} was reminded.` }),
    )

  return (
    <>
      {link !== null && (
        <Callout title={`Hand this link on to ${focalPoint}`}>
          <p>
            It opens exactly its lines until <Moment at={link.expiresAt} zone={zone} />, without sign-in. It
            is shown only now.
          </p>
          <input
            readOnly
            aria-label={`Link for ${focalPoint}`}
            value={`${location.origin}/round/${link.token}`}
            className={styles.address}
            onFocus={(event) => event.currentTarget.select()}
          />
        </Callout>
      )}
      <ButtonRow>
        <Button
          size="small"
          disabled={busy}
          onClick={make}
          aria-label={`${hasLink ? 'New link' : 'Make a link'} for ${focalPoint}`}
        >
          {hasLink ? 'New link' : 'Make a link'}
        </Button>
        <ButtonLink size="small" href={assign} aria-label={`Who answers for ${focalPoint}`}>
          Who answers
        </ButtonLink>
        {hasLink && (
          <Button
            size="small"
            look="quiet"
            disabled={busy}
            onClick={revoke}
            aria-label={`Take back the link of ${focalPoint}`}
          >
            Take back the link
          </Button>
        )}
        {mayRemind && (
          <Button
            size="small"
            look="quiet"
            disabled={busy}
            onClick={remind}
            aria-label={`Note that ${focalPoint} was reminded`}
          >
            Note a reminder
          </Button>
        )}
      </ButtonRow>
    </>
  )
}
