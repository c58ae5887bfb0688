import { PaperLine } from '@/app/(desk)/_parts/paper-text'
import type { SettledProposal } from '@/lib/agendas/drafting/new-since'
import type { MeetingId } from '@/lib/kernel/ids'
import { ActButton } from '@/app/(desk)/_parts/act-button'
import { takeOverDraftAction } from './actions'
import styles from './draft.module.css'

/** What was settled before and is not proposed again: told, and out of the way; what does not stand in the agenda may still be put in. */
export function Settled({
  settled,
  meetingId,
  closed,
}: {
  settled: readonly SettledProposal[]
  meetingId: MeetingId
  closed: boolean
}) {
  if (settled.length === 0) return null
  return (
    <details className={styles.settled}>
      <summary>
        {settled.length === 1 ? 'One proposal was' : `${String(settled.length)} proposals were`} settled
        before
      </summary>
      <ul role="list">
        {stillOpenFirst(settled).map(({ key, state, title, titleInAgenda, words }) => (
          <li key={key}>
            <div>
              <PaperLine>{(titleInAgenda ?? title) || 'Untitled'}</PaperLine>
              <p>
                {words}
                {titleInAgenda !== null && titleInAgenda !== title && `; the draft would now say “${title}”`}
              </p>
            </div>
            {state !== 'IN_AGENDA' && !closed && (
              <ActButton
                act={takeOverDraftAction.bind(null, { meetingId, ticked: [key], unticked: [] })}
                said={`“${title}” put in.`}
                size="small"
                label={`Put in after all: ${title}`}
              >
                Put in after all
              </ActButton>
            )}
          </li>
        ))}
      </ul>
    </details>
  )
}

/** What may still be put in would be lost among what stands in the agenda. */
function stillOpenFirst(settled: readonly SettledProposal[]): readonly SettledProposal[] {
  const { open = [], standing = [] } = Object.groupBy(settled, ({ state }) =>
    state === 'IN_AGENDA' ? 'standing' : 'open',
  )
  return [...open, ...standing]
}
