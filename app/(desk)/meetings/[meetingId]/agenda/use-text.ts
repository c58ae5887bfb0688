'use client'
import { type ChangeEvent, useRef, useState } from 'react'
import { toast } from '@/app/_ui/action/toast'
import { longestText, type TextKind } from '@/lib/agendas/model/text'
import type { ItemView, TextView } from '@/lib/agendas/model/view'
import { newId } from '@/lib/kernel/ids'
import type { Desk } from './desk'
import { fieldOf } from './edits'
import { textView } from './replay'
import { useAgenda } from './use-agenda'

type Field = {
  readonly value: string
  readonly onFocus: () => void
  readonly onChange: (event: ChangeEvent<HTMLTextAreaElement>) => void
  readonly onBlur: () => void
}

/**
 * A text to write in. While somebody writes in it nothing else touches it: what others wrote meanwhile comes when they leave the field,
 * and what both wrote is kept side by side.
 */
export function useText(
  item: ItemView,
  kind: TextKind,
): { readonly field: Field; readonly text: TextView; readonly error: string | null } {
  const { desk, refused, undo } = useAgenda()
  const [held, setHeld] = useState<string | null>(null)
  const before = useRef('')
  const text = textView(item, kind)
  const name = fieldName(item.id, kind)
  const no = refused.find(({ edit }) => fieldOf(edit) === name)
  const value = held ?? text.text
  const over = value.length - longestText[kind]
  const tooLong = over > 0 ? `Too long by ${String(over)} characters.` : null

  return {
    text,
    error: tooLong ?? (no === undefined ? null : (no.fields.text?.[0] ?? no.message)),
    field: {
      value,
      onFocus: () => {
        desk.begin(name, text.revision)
        before.current = text.text
        setHeld(text.text)
      },
      onChange: ({ target }) => {
        setHeld(target.value)
        const revision = desk.baseOf(name, text.revision)
        desk.act({
          verb: 'writeText',
          input: { editId: newId(), itemId: item.id, kind, text: target.value, revision },
        })
      },
      onBlur: () => {
        setHeld(null)
        const was = before.current
        if (held !== null && held !== was)
          undo.push(() => writeBack(desk, item.id, kind, { left: held, was }))
      },
    },
  }
}

/** Puts back what stood there before somebody wrote in the field, unless another hand was there since. */
function writeBack(
  desk: Desk,
  itemId: ItemView['id'],
  kind: TextKind,
  { left, was }: { readonly left: string; readonly was: string },
): void {
  const item = desk.get().view.items.find(({ id }) => id === itemId)
  if (item === undefined) return
  const { text, revision } = textView(item, kind)
  if (text !== left) {
    toast({ text: 'It was written anew meanwhile, so nothing was taken back.' })
    return
  }
  const name = fieldName(itemId, kind)
  desk.begin(name, revision)
  desk.act({
    verb: 'writeText',
    input: { editId: newId(), itemId, kind, text: was, revision: desk.baseOf(name, revision) },
  })
}

const fieldName = (itemId: string, kind: TextKind) => `${itemId} ${kind}`
