import { deskOfficer, meeting, official } from '../../support/stage'
import { followUp, outcome } from '../../support/stage-outcomes'
import type { Attempt } from '../doors'

const ofPartnership: Attempt = async (house) => {
  const desk = await deskOfficer(house)
  const outcomeId = await outcome(desk, await meeting(house))
  const owner = { kind: 'DELEGATION', id: house.delegations.thailand } as const
  await followUp(desk, outcomeId, owner, { what: 'GUARDED WORDS' })
  return { partnershipId: house.partnershipId }
}

export const attempts: Record<string, Attempt> = {
  'notifications.list': ofPartnership,
  'notifications.count': ofPartnership,
  'notifications.digest-choice': () => Promise.resolve({}),
  'notifications.read-one': async (house) => ({
    partnershipId: house.partnershipId,
    key: `FOLLOW_UP ${(await official(house, 'thailand')).personId}`,
  }),
  'notifications.read-all': (house) => Promise.resolve({ partnershipId: house.partnershipId }),
  'notifications.choose-digest': async (house) => ({
    personId: (await official(house, 'thailand')).personId,
    wanted: false,
  }),
}
