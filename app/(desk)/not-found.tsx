import { ButtonLink } from '@/app/_ui/action/button-link'
import { Page } from '@/app/_ui/shell/page'
import { EmptyState } from '@/app/_ui/states/empty-state'

/** The same words as outside the frame, which stays. */
export default function NotFoundAtTheDesk() {
  return (
    <Page title="Nothing at this address" width="text">
      <EmptyState
        title="It may be mistyped, the record may be gone, or it may belong to a circle that you are not in."
        action={
          <ButtonLink href="/" look="main">
            Go to Today
          </ButtonLink>
        }
      >
        The house does not say which.
      </EmptyState>
    </Page>
  )
}
