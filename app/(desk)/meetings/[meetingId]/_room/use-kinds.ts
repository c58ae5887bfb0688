'use client'
import { useShortcut } from '@/app/_ui/keys/registry'
import { type OutcomeKind, outcomeWords } from '@/lib/outcomes/model'
import { newOutcome } from './drafts'
import type { Room, ShownRoom } from './room'
import type { RoomItem } from './view'

/** The keys a, n, t, r and d open the line of the selected item with that kind; a draft that has words keeps them. */
export function useKinds(room: Room, { drafts, view }: ShownRoom, item: RoomItem | null) {
  const write = (kind: OutcomeKind, about: RoomItem | null) => {
    if (!view.mayRecord) return
    const key = about?.id ?? 'meeting'
    const begun = drafts.outcomes[key]
    const draft = {
      ...newOutcome(about ?? undefined, kind),
      ...(begun === undefined ? {} : { ...begun, kind }),
    }
    room.type({
      outcomes: {
        ...drafts.outcomes,
        [key]: { ...draft, toNextMeeting: kind === 'DEFERRED' && (draft.toNextMeeting || !draft.toPrepared) },
      },
    })
    // the line stands there with the next frame
    requestAnimationFrame(() =>
      document.querySelector<HTMLElement>(`[data-item="${key}"] [data-entry]`)?.focus(),
    )
  }
  const on = (kind: OutcomeKind) => ({
    keys: outcomeWords[kind].key,
    label: `Write down: ${outcomeWords[kind].word}`,
    group: 'Outcomes',
    run: () => write(kind, item),
  })
  useShortcut(on('AGREED'))
  useShortcut(on('NOTED'))
  useShortcut(on('TASKED'))
  useShortcut(on('RESERVED'))
  useShortcut(on('DEFERRED'))
  return write
}
