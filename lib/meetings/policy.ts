import { withinCircle } from '@/lib/access/circle'
import { runsDesk, seated } from '@/lib/access/seat'

/**
 * Who may read a meeting: everyone its circle includes, as for every guarded text. Planning one and changing it, saying
 * that it was held and ticking off its preparation is for the desk: staff and co-chair of the delegation that coordinates
 * today, and only of a meeting they may read. Back-planning is the desk's own work and shown to nobody else.
 */
export const mayRead = withinCircle
export const mayRun = runsDesk

/** The names of the series are known to everyone with a seat; to plan a meeting is to act on its series. */
export const mayKnowSeries = seated
