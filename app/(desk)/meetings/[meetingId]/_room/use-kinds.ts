'use client'
import { useEffect, useRef } from 'react'
import { useShortcut } from '@/app/_ui/keys/registry'
import { type OutcomeKind, outcomeWords } from '@/lib/outcomes/model'
import { newOutcome } from './drafts'
import type { Room, ShownRoom } from './room'
import type { RoomItem } from './view'

/** The keys a, n, t, r and d open the line of the selected item with that kind; a draft that has words keeps them. */
export function useKinds(room: Room, { drafts, view }: ShownRoom, item: RoomItem | null) {
  const wanted = useRef<string | null>(null)
  useEffect(() => {
    if (wanted.current === null) return
    document.querySelector<HTMLElement>(`[data-item="${wanted.current}"] [data-entry]`)?.focus()
    wanted.current = null
  })
  const write = (kind: OutcomeKind, about: RoomItem | null) => {
    if (!view.mayRecord) return
    const key = about?.id ?? 'meeting'
    const begun = drafts.outcomes[key]
    const draft = { ...newOutcome(about ?? undefined, kind), ...(begun === undefined ? {} : { ...begun, kind }) }
    wanted.current = key
    room.type({
      outcomes: {
        ...drafts.outcomes,
        [key]: { ...draft, toNextMeeting: kind === 'DEFERRED' && (draft.toNextMeeting || !draft.toPrepared) },
      },
    })
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
