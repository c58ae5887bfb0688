import { seated } from '@/lib/access/seat'

/** Today is for everyone with a seat; what stands on it each source has asked its own policy about. */
export const mayLook = seated
