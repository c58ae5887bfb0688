import { planForm } from '../../support/stage-meetings'
import { type House, db, meeting } from '../../support/stage'
import type { Attempt } from '../doors'

async function guarded(at: House) {
  const meetingId = await meeting(at)
  await db.meeting.update({ where: { id: meetingId }, data: { venue: 'GUARDED WORDS' } })
  return { meetingId }
}

async function within(at: House) {
  await guarded(at)
  return { partnershipId: at.partnershipId }
}

export const attempts: Record<string, Attempt> = {
  'meetings.plan': (at) => Promise.resolve(planForm(at)),
  'meetings.change': async (at) => ({ ...planForm(at), ...(await guarded(at)), revision: 1 }),
  'meetings.setStatus': async (at) => ({ ...(await guarded(at)), revision: 1, status: 'HELD' }),
  'meetings.tickStep': async (at) => ({ ...(await guarded(at)), step: 'circulate-draft', state: 'DONE' }),
  'meetings.head': guarded,
  'meetings.read': guarded,
  'meetings.list': within,
  'meetings.calendar': async (at) => ({ ...(await within(at)), month: '2023-04' }),
  'meetings.series': within,
  'meetings.planningChoices': within,
  'meetings.next': within,
  'meetings.waiting': within,
}
