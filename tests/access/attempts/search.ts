import { deskOfficer } from '../../support/stage'
import { note } from '../../support/stage-notes'
import type { Attempt } from '../doors'

export const attempts: Record<string, Attempt> = {
  'search.find': async (at) => {
    await note(await deskOfficer(at), at, {
      title: 'GUARDED WORDS',
      text: 'GUARDED WORDS',
      circle: 'ALL_DELEGATIONS',
    })
    return { partnershipId: at.partnershipId, words: 'guarded words' }
  },
}
