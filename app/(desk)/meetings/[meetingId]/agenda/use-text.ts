'use client'
import { type ChangeEvent, useState } from 'react'
import { longestText, type TextKind } from '@/lib/agendas/model/text'
import type { ItemView, TextView } from '@/lib/agendas/model/view'
import { newId } from '@/lib/kernel/ids'
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
  const { desk, refused } = useAgenda()
  const [held, setHeld] = useState<string | null>(null)
  const text = textView(item, kind)
  const name = `${item.id} ${kind}`
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
      onBlur: () => setHeld(null),
    },
  }
}
