'use client'
import { useState, useSyncExternalStore } from 'react'
import { keepTyped, typedIn } from '@/app/(desk)/_parts/drawer'
import type { ParagraphKind, SummaryCircle } from '@/lib/summaries/model'

export type Written = {
  readonly kind: ParagraphKind
  readonly text: string
  readonly circle: SummaryCircle
}

/** Where a new row is being written: after a row, or at the very beginning. */
type Place = { readonly after: string | null }

/** A row that is being written and is not in the summary yet: on this device it outlives the page. */
export function useNewParagraph(
  personId: string,
  meetingId: string,
  rows: readonly { readonly id: string }[],
) {
  const about = `summary.new.${meetingId}`
  const [chosen, setPlace] = useState<Place | null>(null)
  const left = readLeft(useSyncExternalStore(never, () => typedIn(personId, about), nothing))
  const place = chosen ?? (left === null ? null : { after: left.after })
  const isThere = place === null || place.after === null || rows.some(({ id }) => id === place.after)
  return {
    // the row after which it was begun may be gone by now
    place: isThere ? place : { after: rows.at(-1)?.id ?? null },
    setPlace,
    begun: left?.written ?? null,
    keep: (written: Written | null) => {
      const hasWords = written !== null && written.text.trim() !== ''
      keepTyped(personId, about, hasWords ? JSON.stringify({ written, after: place?.after ?? null }) : null)
    },
  }
}

const never = () => () => undefined
const nothing = () => null

function readLeft(kept: string | null): { written: Written; after: string | null } | null {
  try {
    return kept === null ? null : (JSON.parse(kept) as { written: Written; after: string | null })
  } catch {
    return null
  }
}
