import type { Circle } from '@/lib/access/circle'
import type { AgendaCircle } from '../model/agenda'
import { defaultTextCircle, type TextKind } from '../model/text'

/**
 * How far a row reaches by itself. What stands in something narrower is never wider than it: a text no wider than its item,
 * an item no wider than its heading. So each row says by itself who may see it, wherever it is found.
 */
const opens: Readonly<Record<AgendaCircle, readonly AgendaCircle[]>> = {
  OWN_DELEGATION: ['OWN_DELEGATION'],
  CO_CHAIRS: ['OWN_DELEGATION', 'CO_CHAIRS'],
  ASEAN: ['OWN_DELEGATION', 'ASEAN'],
  ASEAN_AND_SECRETARIAT: ['OWN_DELEGATION', 'ASEAN', 'ASEAN_AND_SECRETARIAT'],
  ALL_DELEGATIONS: ['OWN_DELEGATION', 'CO_CHAIRS', 'ASEAN', 'ASEAN_AND_SECRETARIAT', 'ALL_DELEGATIONS'],
}

/** Whether everybody whom `inner` lets in is let in by `outer` too. */
export function isWithin(inner: AgendaCircle, outer: AgendaCircle): boolean {
  return opens[outer].includes(inner)
}

/** The widest circle that lies within both. The co-chairs and ASEAN share no named circle but the owner's own. */
export function narrower(one: AgendaCircle, other: AgendaCircle): AgendaCircle {
  if (isWithin(one, other)) return one
  return isWithin(other, one) ? other : 'OWN_DELEGATION'
}

/** The circle of a text that is written for the first time. */
export function circleOfNewText(kind: TextKind, ofItem: AgendaCircle): AgendaCircle {
  const usual = defaultTextCircle[kind]
  return usual === 'AS_ITEM' ? ofItem : narrower(ofItem, usual)
}

/**
 * The circle of what belongs to an item, after the item's own changed. The title follows; all else stays as narrow as it was or
 * becomes narrower, and is never opened by it: an item closed by mistake and opened again must not open what had been closed
 * on purpose.
 */
export function circleAfter(
  ofPart: AgendaCircle,
  item: { readonly was: AgendaCircle; readonly is: AgendaCircle },
  follows: 'FOLLOWS' | 'STAYS',
): AgendaCircle {
  if (follows === 'FOLLOWS' && ofPart === item.was) return item.is
  return narrower(ofPart, item.is)
}

/** Whether a text of this kind is always for whoever may read its item: only the title, whose circle nobody chooses. */
export function followsItem(kind: TextKind): 'FOLLOWS' | 'STAYS' {
  return kind === 'TITLE' ? 'FOLLOWS' : 'STAYS'
}

/** A circle as a guarded row carries it; nothing of an agenda is its author's alone. */
export function agendaCircle(circle: Circle): AgendaCircle {
  return circle === 'AUTHOR' ? 'OWN_DELEGATION' : circle
}
