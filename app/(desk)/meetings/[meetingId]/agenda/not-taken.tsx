'use client'
import { Button } from '@/app/_ui/action/button'
import { Callout } from '@/app/_ui/text/callout'
import { PaperText } from '@/app/(desk)/_parts/paper-text'
import { bringBack } from './bring-back'
import { itemOf } from './edits'
import { useAgenda } from './use-agenda'

/**
 * What the house did not take of items that are gone, an item at a time: nowhere else could it be seen, and nothing typed is
 * thrown away unseen. An item somebody deleted can be brought back, with what was not taken in it.
 */
export function NotTaken() {
  const { refused, view, desk } = useAgenda()
  const present = new Set<string | null>(view.items.map(({ id }) => id))
  const left = Map.groupBy(
    refused.filter(({ edit }) => !present.has(itemOf(edit))),
    ({ edit }) => itemOf(edit),
  )
  return [...left].map(([itemId, all]) => (
    <Callout
      key={itemId}
      kind="trouble"
      title={`Not saved: ${[...new Set(all.map(({ message }) => message))].join(' ')}`}
      action={
        <>
          {all.some(({ code }) => code === 'conflict') && (
            <Button size="small" onClick={() => bringBack(desk, all)}>
              Bring the item back
            </Button>
          )}
          <Button
            size="small"
            look="quiet"
            onClick={() => {
              for (const one of all) desk.letGo(one)
            }}
          >
            Let it go
          </Button>
        </>
      }
    >
      {all.map(
        ({ edit }) =>
          edit.verb === 'writeText' && (
            <PaperText key={edit.input.editId} text={edit.input.text} size="small" />
          ),
      )}
    </Callout>
  ))
}
