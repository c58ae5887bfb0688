import type { z } from 'zod'
import type { Clock, PlainDate } from '@/lib/kernel/clock'
import { type MeetingId, newId } from '@/lib/kernel/ids'
import type { planMeetingSchema } from '@/lib/meetings/schema/verbs'
import { type House, db } from './stage'

export type PlanForm = z.input<typeof planMeetingSchema>

/** What an officer types to plan the 19th meeting of the house's series, in Siem Reap, co-chaired by Cambodia and Russia. */
export function planForm(at: House, given: Partial<PlanForm> = {}): PlanForm {
  return {
    meetingId: newId<MeetingId>(),
    seriesId: at.seriesId,
    ordinal: '19',
    epithet: '',
    startsOn: '2023-04-27',
    endsOn: '2023-04-28',
    zone: 'Asia/Phnom_Penh',
    beginsAt: '09:00',
    endsAt: '17:00',
    venue: 'Siem Reap',
    format: 'IN_PERSON',
    preparesId: '',
    circle: 'ALL_DELEGATIONS',
    aseanChair: {
      delegationId: at.delegations.cambodia,
      name: 'Chea Dara',
      rank: 'Secretary of State',
      acting: false,
    },
    partnerChair: {
      delegationId: at.delegations.russia,
      name: 'Ivan Petrov',
      rank: 'Deputy Minister',
      acting: true,
    },
    ...given,
  }
}

/** A clock that stands at ten in the morning of Phnom Penh, whatever the true hour is. */
export function onMorningOf(day: PlainDate): Clock {
  return { now: () => new Date(`${day}T03:00:00Z`) }
}

/** Another series of the house. */
export async function series(
  at: House,
  kind: 'SOM' | 'PMC' | 'JCC' | 'SUMMIT',
  shortTitle: string,
): Promise<string> {
  const id = newId()
  await db.series.create({
    data: { id, partnershipId: at.partnershipId, kind, title: shortTitle, shortTitle, skeleton: [] },
  })
  return id
}

/** A guarded row of every kind that stands under a meeting. */
export async function paperTrail(at: House, meetingId: string) {
  const guarded = {
    partnershipId: at.partnershipId,
    delegationId: at.delegations.cambodia,
    circle: 'CO_CHAIRS',
    aseanChairId: at.delegations.cambodia,
    partnerChairId: at.delegations.russia,
  } as const
  const [agendaId, itemId, textId, now] = [newId(), newId(), newId(), new Date()]
  const inPaper = { ...guarded, agendaId, paperCircle: 'CO_CHAIRS' } as const
  await db.agenda.create({ data: { id: agendaId, meetingId, ...guarded, createdAt: now, updatedAt: now } })
  await db.agendaItem.create({
    data: { id: itemId, meetingId, ...inPaper, orderKey: 'a0', kind: 'REVIEW', createdAt: now },
  })
  await db.agendaText.create({
    data: {
      id: textId,
      itemId,
      meetingId,
      ...inPaper,
      kind: 'TITLE',
      text: 'GUARDED WORDS',
      updatedAt: now,
      updatedById: 'x',
    },
  })
  await db.agendaTextVariant.create({
    data: {
      id: newId(),
      textId,
      ...inPaper,
      text: 'GUARDED WORDS',
      baseRevision: 1,
      authorId: 'x',
      authorName: 'X',
      createdAt: now,
    },
  })
  await db.agendaPaper.create({
    data: {
      id: newId(),
      itemId,
      ...inPaper,
      kind: 'LINK',
      title: 'GUARDED WORDS',
      createdAt: now,
      createdById: 'x',
    },
  })
  return { agendaId, itemId, textId }
}
