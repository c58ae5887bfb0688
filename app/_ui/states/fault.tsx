'use client'
import { Button, ButtonRow, buttonClass } from '../action/button'
import { Plain } from './plain'

/** A fault of ours, told in plain words; the number leads the administrator to the line in the log. */
export function Fault({ digest, retry }: { digest: string | undefined; retry: () => void }) {
  return (
    <Plain title="Something went wrong on our side">
      <p>
        Nothing you did caused this, and what was saved before is safe. Try again; if it happens a second
        time, tell your administrator{digest === undefined ? '.' : ` and give this number: ${digest}.`}
      </p>
      <ButtonRow>
        <Button look="main" onClick={retry}>
          Try again
        </Button>
        {/* Not a Link: after a fault the page is read anew. */}
        <a href="/" className={buttonClass({})}>
          Go to Today
        </a>
      </ButtonRow>
    </Plain>
  )
}
