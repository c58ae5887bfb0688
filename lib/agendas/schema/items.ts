import { z } from 'zod'
import { idOf, optionalLine } from '@/lib/kernel/fields'
import type { AgendaItemId, DelegationId, TopicId } from '@/lib/kernel/ids'
import { HANDLINGS } from '../model/agenda'
import { longestText } from '../model/text'
import {
  circleField,
  editFields,
  itemIdField,
  kindField,
  minutesField,
  newIdField,
  orderKeyField,
} from './fields'

const leadIdField = idOf<DelegationId>('Choose a delegation.').nullable()

export const addItemSchema = z.object({
  ...editFields,
  itemId: newIdField<AgendaItemId>(),
  parentId: itemIdField.nullable(),
  orderKey: orderKeyField,
  kind: kindField.default('OTHER'),
  title: optionalLine(longestText.TITLE).default(''),
  minutes: minutesField.default(null),
  leadId: leadIdField.default(null),
  topicId: idOf<TopicId>('Choose a topic.').nullable().default(null),
  startsNewDay: z.boolean('Say yes or no.').default(false),
  /** Left out: as far as the heading it stands under. */
  circle: circleField.optional(),
})

/** What of an item may be changed, besides its texts and its place. */
const changeable = z
  .strictObject({
    kind: kindField,
    minutes: minutesField,
    leadId: leadIdField,
    startsNewDay: z.boolean('Say yes or no.'),
    circle: circleField,
    handling: z.enum(HANDLINGS, 'Choose whether the meeting came to it.'),
  })
  .partial()

/** `saw` is what stood in the very fields that are changed: two officers may change two fields of one item at once. */
export const changeItemSchema = z
  .object({ ...editFields, itemId: itemIdField, saw: changeable, set: changeable })
  .refine(({ saw, set }) => Object.keys(set).every((field) => field in saw), {
    path: ['saw'],
    error: 'Say what stood there.',
  })

const place = z.object({ parentId: itemIdField.nullable(), orderKey: orderKeyField })

/** The first placement is the item that is moved, `saw` its place before; others are siblings that make room. */
export const moveItemSchema = z.object({
  ...editFields,
  saw: place,
  placements: z
    .array(place.extend({ itemId: itemIdField }))
    .min(1, 'Say where to.')
    .max(60, 'Move one item at a time.'),
})

/** To take an item out, and to put it back. */
export const removeItemSchema = z.object({ ...editFields, itemId: itemIdField })
