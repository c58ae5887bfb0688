import { generateKeyBetween } from 'fractional-indexing'
import { z } from 'zod'
import { idOf } from '@/lib/kernel/fields'
import type { AgendaId, AgendaItemId, Id } from '@/lib/kernel/ids'
import { AGENDA_CIRCLES } from '../model/agenda'
import { ITEM_KINDS, LONGEST_ITEM } from '../model/item'

export const agendaIdField = idOf<AgendaId>('The agenda is missing.')
export const itemIdField = idOf<AgendaItemId>('Choose an item.')

/** An id the browser made, so that what is sent twice is done once. */
// the id's name is chosen by whoever asks

export function newIdField<Name extends Id<string>>() {
  return z
    .string('The id is missing.')
    .regex(/^[0-9a-v]{26}$/, 'This is not an id.')
    .transform((id) => id as Name)
}

/** What every edit says: in which agenda, and its own id. */
export const editFields = { agendaId: agendaIdField, editId: newIdField() }

/** A key that orders an item among its siblings, such as a browser works out between two others. */
export const orderKeyField = z
  .string('The place is missing.')
  .max(200, 'The place is not right.')
  .refine(isOrderKey, 'The place is not right.')

export const circleField = z.enum(AGENDA_CIRCLES, 'Choose who may read it.')
export const kindField = z.enum(ITEM_KINDS, 'Choose a kind of item.')

const wholeMinutes = 'Give whole minutes.'
export const minutesField = z
  .number(wholeMinutes)
  .int(wholeMinutes)
  .min(0, 'An item cannot take less than no time.')
  .max(LONGEST_ITEM, `An item can take at most ${String(LONGEST_ITEM)} minutes.`)
  .nullable()

function isOrderKey(key: string): boolean {
  try {
    generateKeyBetween(key, null)
    return true
  } catch {
    return false
  }
}
