import { meeting } from '../../support/stage'
import type { Attempt } from '../doors'

export const attempts: Record<string, Attempt> = {
  'today.read': async (at) => {
    await meeting(at)
    return { partnershipId: at.partnershipId }
  },
}
