import { withinCircle } from '@/lib/access/circle'
import { runsDesk } from '@/lib/access/seat'

/**
 * Who may read an activity: everyone whom its own circle includes, whatever the circle of the lines it serves; a project
 * still under discussion inside ASEAN may serve a line that both sides adopted, and the partner does not meet it there.
 *
 * Who may record and change one: the partnership's desk.
 */
export const mayRead = withinCircle

export const mayRecord = runsDesk
