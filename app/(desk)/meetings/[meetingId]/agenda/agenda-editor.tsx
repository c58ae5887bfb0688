'use client'
import { useEffect, useMemo, useState } from 'react'
import { MeetingPage } from '@/app/(desk)/meetings/_parts/meeting-head'
import { toast } from '@/app/_ui/action/toast'
import { SaveNote } from '@/app/_ui/states/save-state'
import { EmptyState } from '@/app/_ui/states/empty-state'
import type { SeenView } from '@/app/api/agendas/[agendaId]/changes/seen'
import type { AgendaSetting } from '@/lib/agendas/model/view'
import { layProgramme } from '@/lib/agendas/rules/programme'
import type { PersonId } from '@/lib/kernel/ids'
import type { MeetingHead } from '@/lib/meetings/queries/read-meeting-head'
import { AgendaBar } from './agenda-bar'
import { DayTabs } from './day-tabs'
import { ItemInspector } from './item-inspector'
import { NotTaken } from './not-taken'
import { Outline } from './outline'
import { AgendaContext } from './use-agenda'
import { useDesk } from './use-desk'
import { Undos } from '@/app/(desk)/_parts/undos'

type Choice = { readonly selected: string | null; readonly sheet: 'open' | 'closed' }

/** The agenda as the paper it becomes, written in place; whatever is done here is kept on the device until the house has it. */
export function AgendaEditor({
  meeting,
  personId,
  seen,
  setting,
  item,
}: {
  meeting: MeetingHead
  personId: PersonId
  seen: SeenView
  setting: AgendaSetting
  item: string | null
}) {
  const { desk, shown } = useDesk(personId, seen, ({ message }) => toast({ text: message }))
  const [undo] = useState(() => new Undos())
  const [{ selected, sheet }, setChoice] = useState<Choice>({ selected: item, sheet: 'closed' })
  const { view, gone } = shown
  const programme = useMemo(() => layProgramme(view.items, setting.frame), [view.items, setting.frame])
  const chosen = view.items.find(({ id }) => id === selected)

  useEffect(() => {
    const address = new URL(location.href)
    if (selected === null) address.searchParams.delete('item')
    else address.searchParams.set('item', selected)
    if (address.href !== location.href) history.replaceState(null, '', address)
  }, [selected])

  return (
    <AgendaContext
      value={{
        ...shown,
        setting,
        desk,
        undo,
        selected,
        // a sheet is opened for one item: the next must not call the hands away from the list
        select: (id) => setChoice((was) => (was.selected === id ? was : { selected: id, sheet: 'closed' })),
        sheet,
        openSheet: (state) => setChoice((was) => ({ ...was, sheet: state })),
      }}
    >
      <MeetingPage
        meeting={meeting}
        part="Agenda"
        width="full"
        state={<SaveNote />}
        action={<AgendaBar />}
        inspector={chosen === undefined ? undefined : <ItemInspector key={chosen.id} item={chosen} />}
      >
        {gone ? (
          <EmptyState title="This agenda is no longer open to you.">
            What you typed and was not sent is kept on this device.
          </EmptyState>
        ) : (
          <>
            <DayTabs programme={programme} />
            <NotTaken />
            <Outline programme={programme} />
          </>
        )}
      </MeetingPage>
    </AgendaContext>
  )
}
