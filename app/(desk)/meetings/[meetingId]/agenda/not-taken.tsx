'use client'
import { Button } from '@/app/_ui/action/button'
import { Callout } from '@/app/_ui/text/callout'
import { PaperText } from '@/app/(desk)/_parts/paper-text'
import { itemOf } from './edits'
import { useAgenda } from './use-agenda'

/** Texts the house did not take, of items that are gone: nowhere else could they be seen, and nothing typed is thrown away unseen. */
export function NotTaken() {
  const { refused, view, desk } = useAgenda()
  const present = new Set<string | null>(view.items.map(({ id }) => id))
  return refused
    .filter(({ edit }) => !present.has(itemOf(edit)))
    .map((one) => (
      <Callout
        key={one.edit.input.editId}
        kind="trouble"
        title={`Not saved: ${one.message}`}
        action={
          <Button size="small" onClick={() => desk.letGo(one)}>
            Let it go
          </Button>
        }
      >
        {one.edit.verb === 'writeText' && <PaperText text={one.edit.input.text} size="small" />}
      </Callout>
    ))
}
