import { activity, plan } from '../../support/stage-plans'
import type { Attempt } from '../doors'

const typed = {
  title: 'Workshop',
  kind: 'WORKSHOP',
  state: 'PLANNED',
  startsOn: '2023-05-01',
  endsOn: '2023-05-02',
  place: '',
  organiser: '',
  participants: null,
  cost: '',
  currency: '',
  fundId: null,
  fundYear: null,
  summary: '',
  links: '',
  circle: 'ALL_DELEGATIONS',
}

export const attempts: Record<string, Attempt> = {
  'activities.list': async (at) => {
    const staged = await plan(at)
    await activity(at, staged)
    return { planId: staged.planId }
  },
  'activities.ofLine': async (at) => {
    const staged = await plan(at)
    await activity(at, staged)
    return { lineId: staged.lines[0] }
  },
  'activities.read': async (at) => ({ activityId: await activity(at, await plan(at)) }),
  'activities.record': async (at) => ({
    partnershipId: at.partnershipId,
    ...typed,
    lineIds: [...(await plan(at)).lines],
  }),
  'activities.change': async (at) => {
    const staged = await plan(at)
    return { activityId: await activity(at, staged), revision: 1, ...typed, lineIds: [...staged.lines] }
  },
}
