'use client'
import { Button } from '@/app/_ui/action/button'
import { toast } from '@/app/_ui/action/toast'
import { useAct } from '@/app/_ui/action/use-act'
import type { ActivityState } from '@/lib/activities/model'
import { setActivityStateAction } from '../actions'

const said: Readonly<Record<ActivityState, string>> = {
  HELD: 'Marked as held. Lines that waited for it are proposed as addressed.',
  CANCELLED: 'Cancelled.',
  PLANNED: 'Planned again.',
}

/** What can be said of an activity with one press, each to be taken back the same way. */
export function StateButtons({
  activity,
  hasBegun,
}: {
  activity: { readonly id: string; readonly revision: number; readonly state: ActivityState }
  hasBegun: boolean
}) {
  const { busy, act } = useAct()
  const set = (state: ActivityState) =>
    act(
      () => setActivityStateAction({ activityId: activity.id, revision: activity.revision, state }),
      () => toast({ text: said[state] }),
    )
  if (activity.state !== 'PLANNED')
    return (
      <Button look="plain" disabled={busy} onClick={() => set('PLANNED')}>
        {activity.state === 'HELD' ? 'Mark as not held' : 'Plan it again'}
      </Button>
    )
  return (
    <>
      <Button look="plain" disabled={busy} onClick={() => set('CANCELLED')}>
        Cancel the activity
      </Button>
      {hasBegun && (
        <Button look="main" disabled={busy} onClick={() => set('HELD')}>
          Mark as held
        </Button>
      )}
    </>
  )
}
