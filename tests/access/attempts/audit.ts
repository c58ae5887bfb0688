import type { Attempt } from '../doors'

export const attempts: Record<string, Attempt> = {
  'audit.read': (at) => Promise.resolve({ of: { chain: 'partnership', partnershipId: at.partnershipId } }),
}
