import { activity, evidence, plan } from '../../support/stage-plans'
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

const received = {
  fileId: 'a-file',
  fileName: 'report.pdf',
  mediaType: 'application/pdf',
  size: 12,
  blobHash: 'a'.repeat(64),
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
  'activities.setState': async (at) => ({
    activityId: await activity(at, await plan(at)),
    revision: 1,
    state: 'CANCELLED',
  }),
  'activities.choices': async (at) => {
    await activity(at, await plan(at))
    return { partnershipId: at.partnershipId }
  },
  'activities.files': async (at) => {
    const activityId = await activity(at, await plan(at))
    await evidence(at, { activityId })
    return { activityId }
  },
  'activities.filesOfLine': async (at) => {
    const staged = await plan(at)
    await evidence(at, { activityId: await activity(at, staged) })
    return { lineId: staged.lines[0] }
  },
  'activities.downloadFile': async (at) => ({
    fileId: await evidence(at, { activityId: await activity(at, await plan(at)) }),
  }),
  'activities.addFile': async (at) => ({ activityId: await activity(at, await plan(at)), ...received }),
  'activities.addLineFile': async (at) => ({ lineId: (await plan(at)).lines[0], ...received }),
  'activities.removeFile': async (at) => ({
    fileId: await evidence(at, { activityId: await activity(at, await plan(at)) }),
  }),
  'activities.restoreFile': async (at) => ({
    fileId: await evidence(at, { activityId: await activity(at, await plan(at)) }),
  }),
}
