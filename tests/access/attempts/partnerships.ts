import type { Attempt } from '../doors'

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
}
