import { makeCalendarAddress } from '@/lib/calendars/commands'
import { deskOfficer, meeting } from '../../support/stage'
import { outcome, followUp } from '../../support/stage-outcomes'
import type { Attempt } from '../doors'

const somebodys: Attempt = async (house) => {
  const { personId } = await deskOfficer(house)
  return { personId }
}

export const attempts: Record<string, Attempt> = {
  'calendars.make-address': somebodys,
  'calendars.revoke-address': async (house) => {
    const desk = await deskOfficer(house)
    await makeCalendarAddress.as(desk, { personId: desk.personId })
    return { personId: desk.personId }
  },
  'calendars.my-address': async (house) => {
    const desk = await deskOfficer(house)
    await makeCalendarAddress.as(desk, { personId: desk.personId })
    return {}
  },
  'calendars.read': async (house) => {
    const desk = await deskOfficer(house)
    const outcomeId = await outcome(desk, await meeting(house))
    const owner = { kind: 'DELEGATION', id: house.delegations.cambodia } as const
    await followUp(desk, outcomeId, owner, { what: 'GUARDED WORDS', dueOn: '2030-01-01' })
    return {}
  },
}
