import { newId } from '@/lib/kernel/ids'
import { type House, db } from '../../support/stage'
import type { Attempt } from '../doors'

const words = 'GUARDED WORDS'
const delegation = { name: words, code: 'XX', side: 'ASEAN', zone: 'Asia/Bangkok' }

async function holiday({ partnershipId }: House): Promise<string> {
  const id = newId()
  await db.holiday.create({ data: { id, partnershipId, day: '2023-04-14', name: words } })
  return id
}

async function milestone({ partnershipId }: House): Promise<string> {
  const id = newId()
  await db.milestone.create({
    data: { id, partnershipId, title: words, happenedOn: '2018-11-14', precision: 'DAY' },
  })
  return id
}

async function term({ partnershipId }: House): Promise<string> {
  return (await db.coordinatorship.findFirstOrThrow({ where: { partnershipId } })).id
}

const here = ({ partnershipId }: House) => ({ partnershipId })

export const attempts: Record<string, Attempt> = {
  'partnerships.list': () => Promise.resolve({}),
  'partnerships.found': () =>
    Promise.resolve({
      name: 'GUARDED WORDS',
      partnerName: 'Canada',
      partnerCode: 'CA',
      partnerZone: 'America/Toronto',
      zone: 'Asia/Phnom_Penh',
      coordinatorCode: 'KH',
      coordinatesFrom: '2023-01-01',
      coordinatesUntil: null,
      desk: true,
    }),
  'partnerships.read': (at) => Promise.resolve(here(at)),
  'partnerships.edit': (at) =>
    Promise.resolve({
      ...here(at),
      revision: 1,
      name: words,
      partnerName: words,
      zone: 'UTC',
      partnerZone: 'UTC',
    }),
  'partnerships.editMarkings': (at) =>
    Promise.resolve({ ...here(at), revision: 1, markings: { ASEAN: words } }),
  'partnerships.editOffsets': (at) => Promise.resolve({ ...here(at), revision: 1, offsets: [] }),
  'partnerships.addDelegation': (at) => Promise.resolve({ ...here(at), ...delegation }),
  'partnerships.editDelegation': (at) =>
    Promise.resolve({ delegationId: at.delegations.thailand, revision: 1, ...delegation }),
  'partnerships.addTerm': (at) =>
    Promise.resolve({ delegationId: at.delegations.thailand, fromDay: '2024-07-26' }),
  'partnerships.editTerm': async (at) => ({
    termId: await term(at),
    delegationId: at.delegations.thailand,
    fromDay: '2024-07-26',
  }),
  'partnerships.removeTerm': async (at) => ({ termId: await term(at) }),
  'partnerships.listHolidays': async (at) => {
    await db.holiday.deleteMany({ where: { partnershipId: at.partnershipId } })
    await holiday(at)
    return { ...here(at), year: 2023 }
  },
  'partnerships.addHoliday': (at) => Promise.resolve({ ...here(at), day: '2023-05-01', name: words }),
  'partnerships.pasteHolidays': (at) => Promise.resolve({ ...here(at), text: `2023-05-01 ${words}` }),
  'partnerships.removeHoliday': async (at) => {
    await db.holiday.deleteMany({ where: { partnershipId: at.partnershipId } })
    return { holidayId: await holiday(at) }
  },
  'partnerships.listMilestones': async (at) => {
    await milestone(at)
    return here(at)
  },
  'partnerships.addMilestone': (at) => Promise.resolve({ ...here(at), title: words, day: '2018' }),
  'partnerships.editMilestone': async (at) => ({
    milestoneId: await milestone(at),
    revision: 1,
    title: words,
    day: '2018',
  }),
  'partnerships.removeMilestone': async (at) => ({ milestoneId: await milestone(at), revision: 1 }),
  'partnerships.listSkeletons': async (at) => {
    await db.series.update({ where: { id: at.seriesId }, data: { title: words } })
    return here(at)
  },
  'partnerships.addSeries': (at) =>
    Promise.resolve({ ...here(at), kind: 'JCC', title: words, shortTitle: words }),
  'partnerships.editSeries': (at) =>
    Promise.resolve({ seriesId: at.seriesId, revision: 1, title: words, shortTitle: words, skeleton: [] }),
}
