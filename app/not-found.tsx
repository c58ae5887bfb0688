import type { Metadata } from 'next'
import { ButtonLink } from './_ui/action/button-link'
import { Plain } from './_ui/states/plain'

export const metadata: Metadata = { title: 'Nothing at this address' }

export default function NotFound() {
  return (
    <Plain title="Nothing at this address">
      <p>
        It may be mistyped, the record may be gone, or it may belong to a circle that you are not in. The
        house does not say which.
      </p>
      <ButtonLink href="/" look="main">
        Go to Today
      </ButtonLink>
    </Plain>
  )
}
