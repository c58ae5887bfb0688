import type { Side } from '@/lib/access/actor'
import { defaultSkeleton } from '@/lib/agendas/model/skeleton'
import type { Db } from '@/lib/db/client'
import { hashPassword } from '@/lib/identity/passwords'
import {
  type DelegationId,
  type MilestoneId,
  type PartnershipId,
  type PersonId,
  type SeriesId,
  newId,
} from '@/lib/kernel/ids'
import { accounts, demonstrationPassword } from './accounts'
import { type Story, founded, named, told } from './story'

const delegations: readonly (readonly [
  code: string,
  name: string,
  side: Side,
  zone: string,
  from?: string,
  until?: string,
])[] = [
  ['BN', 'Brunei Darussalam', 'ASEAN', 'Asia/Brunei'],
  ['KH', 'Cambodia', 'ASEAN', 'Asia/Phnom_Penh'],
  ['ID', 'Indonesia', 'ASEAN', 'Asia/Jakarta'],
  ['LA', 'Lao PDR', 'ASEAN', 'Asia/Vientiane'],
  ['MY', 'Malaysia', 'ASEAN', 'Asia/Kuala_Lumpur'],
  ['MM', 'Myanmar', 'ASEAN', 'Asia/Yangon'],
  ['PH', 'Philippines', 'ASEAN', 'Asia/Manila'],
  ['SG', 'Singapore', 'ASEAN', 'Asia/Singapore'],
  ['TH', 'Thailand', 'ASEAN', 'Asia/Bangkok'],
  ['VN', 'Viet Nam', 'ASEAN', 'Asia/Ho_Chi_Minh'],
  ['TL', 'Timor-Leste', 'OBSERVER', 'Asia/Dili', '2022-11-11', '2025-10-25'],
  ['ASEC', 'ASEAN Secretariat', 'SECRETARIAT', 'Asia/Jakarta'],
  ['RU', 'Russia', 'PARTNER', 'Europe/Moscow'],
]

/** Terms as public sources tell them; they overlap on the day of the handover. */
const terms: readonly (readonly [code: string, from: string, until: string])[] = [
  ['MY', '2012-07-01', '2015-08-05'],
  ['LA', '2015-08-05', '2018-08-02'],
  ['ID', '2018-08-02', '2021-08-03'],
  ['KH', '2021-08-03', '2024-07-26'],
]

const series = [
  ['SOM', "ASEAN-Russia Senior Officials' Meeting", 'ARSOM'],
  ['PMC', 'ASEAN Post Ministerial Conference (PMC+1) with Russia', 'PMC+1'],
  ['JCC', 'ASEAN-Russia Joint Cooperation Committee', 'ARJCC'],
  ['SUMMIT', 'ASEAN-Russia Summit', 'Summit'],
] as const

const milestones = [
  ['dialogue', 'full dialogue relations between ASEAN and Russia', '1996-07-01', 'MONTH'],
  ['treaty', 'the accession of Russia to the Treaty of Amity and Cooperation', '2004-11-29', 'DAY'],
  ['summit', 'the first ASEAN-Russia Summit', '2005-12-13', 'DAY'],
  ['fund', 'the ASEAN-Russia Dialogue Partnership Financial Fund', '2007-01-01', 'YEAR'],
  ['strategic', 'the ASEAN-Russia strategic partnership', '2018-11-14', 'DAY'],
] as const

const holidays = [
  ['2023-03-08', "International Women's Day"],
  ['2023-04-14', 'Khmer New Year'],
  ['2023-04-15', 'Khmer New Year'],
  ['2023-04-16', 'Khmer New Year'],
  ['2023-05-01', 'Labour Day'],
  ['2023-05-04', 'Visak Bochea'],
  ['2023-05-08', 'Royal Ploughing Ceremony'],
  ['2023-05-09', 'Victory Day (partner)'],
] as const

/** The partnership, its seats and the people in them. */
export async function tellOfThePartnership(db: Db): Promise<Story> {
  const partnershipId = newId<PartnershipId>()
  await db.partnership.create({
    data: {
      id: partnershipId,
      name: 'ASEAN-Russia',
      partnerName: 'Russia',
      zone: 'Asia/Phnom_Penh',
      partnerZone: 'Europe/Moscow',
      markings: {},
      offsets: [],
      createdAt: founded,
    },
  })
  const ids = named<DelegationId>(delegations.map(([code]) => code))
  await db.delegation.createMany({
    data: delegations.map(([code, name, side, zone, memberFrom, memberUntil]) => ({
      id: told(ids, code),
      partnershipId,
      code,
      name,
      side,
      zone,
      memberFrom,
      memberUntil,
    })),
  })
  await db.coordinatorship.createMany({
    data: terms.map(([code, fromDay, untilDay]) => ({
      id: newId(),
      partnershipId,
      delegationId: told(ids, code),
      fromDay,
      untilDay,
    })),
  })
  const seriesIds = named<SeriesId>(series.map(([kind]) => kind))
  await db.series.createMany({
    data: series.map(([kind, title, shortTitle]) => ({
      id: told(seriesIds, kind),
      partnershipId,
      kind,
      title,
      shortTitle,
      skeleton: [...defaultSkeleton(kind, 'Russia')],
    })),
  })
  const milestoneIds = named<MilestoneId>(milestones.map(([key]) => key))
  await db.milestone.createMany({
    data: milestones.map(([key, title, happenedOn, precision]) => ({
      id: told(milestoneIds, key),
      partnershipId,
      title,
      happenedOn,
      precision,
    })),
  })
  await db.holiday.createMany({
    data: holidays.map(([day, name]) => ({ id: newId(), partnershipId, day, name })),
  })
  const people = await seatPeople(db, partnershipId, ids)
  return {
    db,
    partnershipId,
    delegations: ids,
    people,
    series: seriesIds,
    milestones: milestoneIds,
    meetings: new Map(),
    topics: new Map(),
    items: new Map(),
  }
}

async function seatPeople(
  db: Db,
  partnershipId: PartnershipId,
  ids: ReadonlyMap<string, DelegationId>,
): Promise<Map<string, PersonId>> {
  const people = named<PersonId>(accounts.map(({ key }) => key))
  const passwordHash = await hashPassword(demonstrationPassword)
  for (const { key, name, email, delegation, role, office } of accounts) {
    const id = told(people, key)
    await db.person.create({
      data: { id, name, email, passwordHash, administrator: key === 'admin', createdAt: founded },
    })
    if (delegation === null || role === null) continue
    await db.membership.create({
      data: { id: newId(), personId: id, partnershipId, delegationId: told(ids, delegation), role, office },
    })
  }
  return people
}
