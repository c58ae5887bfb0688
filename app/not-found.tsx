import type { Metadata } from 'next'
import { Plain } from './_ui/states/plain'
import { ButtonLink } from './_ui/action/button-link'

export const metadata: Metadata = { title: 'Not found' }

export default function NotFound() {
  return (
    <Plain title="There is nothing here for you">
      <p>
        The address may be mistyped, the record may be gone, or it may belong to a circle that you are not in.
        The house does not say which.
      </p>
      <ButtonLink href="/" look="main">
        Go to Today
      </ButtonLink>
    </Plain>
  )
}
