import { withinCircle } from '@/lib/access/circle'
import { runsDesk } from '@/lib/access/seat'

/**
 * Who may read a fund and its entries: everyone whom their circle includes. Money for an activity that is not told to all
 * stands in the circle of that activity, so that no sum gives it away; a balance is therefore the balance of what its
 * reader may read.
 *
 * Who may open a fund, enter money and strike an entry: the partnership's desk.
 */
export const mayRead = withinCircle

export const mayKeep = runsDesk
