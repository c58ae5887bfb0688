import { withinCircle, withinPaper } from '@/lib/access/circle'
import { runsDesk } from '@/lib/access/seat'

/**
 * Who may read a standing topic: everyone its circle includes; by habit that is ASEAN and the Secretariat, since the list
 * tells the partner more than an agenda does. Keeping the list (adding, changing, moving, retiring, reviving) is for the
 * desk, and only of topics it may read.
 *
 * Who may read the guidance on a topic: the delegation that wrote it. The desk writes its own; the next coordinator does
 * not inherit it.
 *
 * An edition of a topic is an agenda item with its title: it is read by those who may read that item in that agenda, and
 * know of that meeting.
 */
export const mayRead = withinCircle
export const mayKeep = runsDesk
export const mayReadEdition = withinPaper
export const mayKnowMeeting = withinCircle
