import { contribution, fund } from '../../support/stage-funds'
import type { Attempt } from '../doors'

export const attempts: Record<string, Attempt> = {
  'funds.list': async (at) => {
    await fund(at)
    return { partnershipId: at.partnershipId }
  },
  'funds.read': async (at) => ({ fundId: await fund(at) }),
  'funds.entries': async (at) => {
    const fundId = await fund(at)
    await contribution(at, fundId)
    return { fundId }
  },
  'funds.open': (at) =>
    Promise.resolve({
      partnershipId: at.partnershipId,
      name: 'Partnership fund',
      shortTitle: 'ARDPFF',
      currency: 'USD',
      circle: 'ALL_DELEGATIONS',
    }),
  'funds.enter': async (at) => ({
    fundId: await fund(at),
    kind: 'CONTRIBUTION',
    amount: '100',
    year: 2022,
    on: '2022-02-01',
    activityId: null,
    words: '',
  }),
  'funds.strike': async (at) => ({
    entryId: await contribution(at, await fund(at)),
    reason: 'Entered twice.',
  }),
}
