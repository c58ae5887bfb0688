import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireActor } from '@/app/_server/actor'
import { MeetingPage } from '@/app/(desk)/meetings/_parts/meeting-head'
import { ButtonLink } from '@/app/_ui/action/button-link'
import { EmptyState } from '@/app/_ui/states/empty-state'
import { seen } from '@/app/api/agendas/[agendaId]/changes/seen'
import { readAgenda } from '@/lib/agendas/queries/read-agenda'
import { readMeetingHead } from '@/lib/meetings/queries/read-meeting-head'
import { AgendaEditor } from './agenda-editor'
import { OpenButton } from './open-button'
import { Reading } from './reading'

export const metadata: Metadata = { title: 'Agenda' }

type Address = { params: Promise<{ meetingId: string }>; searchParams: Promise<{ item?: string | string[] }> }

export default async function AgendaPage({ params, searchParams }: Address) {
  const actor = await requireActor()
  const { meetingId } = await params
  const [meeting, read] = await Promise.all([
    readMeetingHead.as(actor, { meetingId }),
    readAgenda.as(actor, { meetingId }),
  ])
  if (meeting === null || read === null) notFound()
  const { view, setting, closed, mayOpen } = read

  if (view === null)
    return (
      <MeetingPage meeting={meeting} part="Agenda">
        {mayOpen ? (
          <EmptyState
            title="No agenda yet. Draft it from the standing list."
            action={
              <>
                <ButtonLink look="main" href={`/meetings/${meeting.id}/draft`}>
                  Draft agenda
                </ButtonLink>
                <OpenButton meetingId={meeting.id} />
              </>
            }
          />
        ) : (
          <EmptyState title={closed ? 'This meeting has no agenda.' : 'No agenda yet.'}>
            {!closed && 'It appears here once the desk opens it to you.'}
          </EmptyState>
        )}
      </MeetingPage>
    )

  if (!view.mayEdit)
    return (
      <Reading meeting={meeting} view={view} setting={setting} personId={actor.personId} closed={closed} />
    )

  const { item } = await searchParams
  return (
    <AgendaEditor
      meeting={meeting}
      personId={actor.personId}
      seen={seen(view)}
      setting={setting}
      item={typeof item === 'string' ? item : null}
    />
  )
}
