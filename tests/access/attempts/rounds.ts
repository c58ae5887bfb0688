import type { House } from '../../support/stage'
import { plan } from '../../support/stage-plans'
import { round } from '../../support/stage-rounds'
import type { Attempt } from '../doors'

const ofPlan = async (at: House) => ({ planId: (await round(at)).plan.planId })
const ofRequest = async (at: House) => ({ requestId: (await round(at)).requestId })
const ofAnswer = async (at: House) => ({ answerId: (await round(at)).answerIds[0], revision: 1 })

export const attempts: Record<string, Attempt> = {
  'rounds.list': ofPlan,
  'rounds.choices': ofPlan,
  'rounds.read': async (at) => ({ roundId: (await round(at)).roundId }),
  'rounds.request': ofRequest,
  'rounds.mine': async (at) => {
    await round(at)
    return {}
  },
  'rounds.waiting': async (at) => {
    await round(at)
    return { partnershipId: at.partnershipId }
  },
  'rounds.open': async (at) => ({
    planId: (await plan(at)).planId,
    title: 'Before the meeting',
    words: '',
    dueOn: '2190-01-01',
    focalPoints: ['Indonesia'],
  }),
  'rounds.close': async (at) => ({ roundId: (await round(at)).roundId, revision: 1 }),
  'rounds.makeLink': ofRequest,
  'rounds.revokeLink': ofRequest,
  'rounds.assign': async (at) => ({ ...(await ofRequest(at)), personId: null }),
  'rounds.remind': ofRequest,
  'rounds.type': async (at) => {
    const { requestId, answerIds } = await round(at)
    return {
      requestId,
      answerId: answerIds[0],
      revision: 1,
      state: null,
      asOn: null,
      words: '',
      evidence: '',
    }
  },
  'rounds.send': ofRequest,
  'rounds.accept': ofAnswer,
  'rounds.giveBack': async (at) => ({ ...(await ofAnswer(at)), deskWords: 'More, please.' }),
}
