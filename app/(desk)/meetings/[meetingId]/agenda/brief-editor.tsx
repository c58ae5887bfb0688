'use client'
import { type ReactNode, useState } from 'react'
import { Button } from '@/app/_ui/action/button'
import { toast } from '@/app/_ui/action/toast'
import type { SeenView } from '@/app/api/agendas/[agendaId]/changes/seen'
import { type AgendaSetting, textOf } from '@/lib/agendas/model/view'
import type { AgendaItemId, PersonId } from '@/lib/kernel/ids'
import { TextPart } from './item-inspector'
import { Undos } from '@/app/(desk)/_parts/undos'
import { AgendaContext, useAgenda } from './use-agenda'
import { useDesk } from './use-desk'

/** What the briefs on a reading page hang on: they are kept and sent as everything else in an agenda. */
export function BriefDesk({
  personId,
  seen,
  setting,
  children,
}: {
  personId: PersonId
  seen: SeenView
  setting: AgendaSetting
  children: ReactNode
}) {
  const { desk, shown } = useDesk(personId, seen, ({ message }) => toast({ text: message }))
  const [undo] = useState(() => new Undos())
  const nothing = () => undefined
  return (
    <AgendaContext
      value={{
        ...shown,
        setting,
        desk,
        undo,
        selected: null,
        select: nothing,
        sheet: 'closed',
        openSheet: nothing,
      }}
    >
      {children}
    </AgendaContext>
  )
}

/** The reader's own brief on an item: a place to write where there is one, a quiet button where there is none. */
export function BriefPart({ itemId }: { itemId: AgendaItemId }) {
  const { view } = useAgenda()
  const [open, setOpen] = useState(false)
  const item = view.items.find(({ id }) => id === itemId)
  if (item === undefined) return null
  const isWritten = textOf(item, 'NATIONAL_BRIEF') !== ''
  if (!open && !isWritten)
    return (
      <Button look="quiet" size="small" onClick={() => setOpen(true)}>
        Write your national brief
      </Button>
    )
  return <TextPart item={item} kind="NATIONAL_BRIEF" rows={3} />
}
