import type { ReactNode } from 'react'
import { currentActor } from '@/app/_server/actor'
import { chosenPartnership, partnershipsHere } from '@/app/_server/partnership'
import { Banner } from '@/app/_ui/shell/banner'
import { Frame } from '@/app/_ui/shell/frame'
import type { Actor } from '@/lib/access/actor'
import { dayText } from '@/lib/kernel/calendar-days'
import { setDay } from '@/lib/kernel/clock'
import type { PartnershipId } from '@/lib/kernel/ids'
import { joinWords } from '@/lib/kernel/text'
import { countNews } from '@/lib/notifications/queries/news'
import { roleWords } from '@/lib/people/model'
import { listMyRequests } from '@/lib/rounds/queries/mine'
import { mayOpenTrail } from '@/lib/audit/policy'
import { AuditLink } from './_frame/audit-link'
import { OnePerson } from './_frame/one-person'
import { PersonMenu } from './_frame/person-menu'
import { placesOfAdministrator, placesOfFocalPoint, placesWith } from './_frame/places'
import { Search } from './_frame/search'
import { Switcher } from './_frame/switcher'

/** Draws the frame and checks nothing: every page asks for itself who may. */
export default async function DeskLayout({ children }: { children: ReactNode }) {
  const actor = await currentActor()
  if (actor === null) return children
  const [chosen, all] = await Promise.all([chosenPartnership(actor), partnershipsHere(actor)])
  const here = all.find(({ id }) => id === chosen)
  const sitsHere = actor.seats.some(({ partnershipId }) => partnershipId === chosen)
  const asked = isWithoutSeat(actor) ? await listMyRequests.as(actor, {}) : []
  const news = sitsHere && chosen !== null ? await countNews.as(actor, { partnershipId: chosen }) : 0

  return (
    <Frame
      banner={<SetClock />}
      switcher={
        here === undefined ? null : (
          <Switcher here={here} all={all} found={actor.administrator ? '/settings/found' : null} />
        )
      }
      nav={sitsHere ? placesWith(news) : actor.administrator ? placesOfAdministrator : placesOfFocalPoint}
      search={sitsHere ? <Search /> : undefined}
      person={
        <PersonMenu
          personId={actor.personId}
          name={actor.name}
          seat={seatWords(actor, chosen, here?.speaksFor ?? null, asked)}
          more={mayOpenTrail(actor) && <AuditLink />}
        />
      }
    >
      <OnePerson personId={actor.personId} />
      {children}
    </Frame>
  )
}

/** The demonstration and its rehearsals live on a set day; the screen must say so. */
function SetClock() {
  const day = setDay()
  return day === null ? null : <Banner>The house believes it is {dayText(day)}.</Banner>
}

/** Such an account reads nothing but what its owner is asked in a reporting round. */
function isWithoutSeat(actor: Actor): boolean {
  return actor.seats.length === 0 && !actor.administrator
}

function seatWords(
  actor: Actor,
  chosen: PartnershipId | null,
  speaksFor: string | null,
  asked: readonly { readonly focalPoint: string }[],
): string {
  const seat = actor.seats.find(({ partnershipId }) => partnershipId === chosen)
  if (seat !== undefined) return [speaksFor, roleWords[seat.role].toLowerCase()].filter(Boolean).join(', ')
  if (actor.administrator) return 'Administrator'
  const points = [...new Set(asked.map(({ focalPoint }) => focalPoint))]
  return points.length === 0 ? 'No seat in a delegation' : `Answers for ${joinWords(points)}`
}
