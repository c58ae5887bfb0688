import { z } from 'zod'
import { counter, longText } from '@/lib/kernel/fields'
import { tidyLine } from '@/lib/kernel/text'
import { longestText, TEXT_KINDS } from '../model/text'
import { circleField, editFields, itemIdField } from './fields'

const kindField = z.enum(TEXT_KINDS, 'Choose a text of the item.')
const revisionSeen = counter(0, 'The revision is missing.')

/** The longest text of all, in UTF-16 units; each kind has a shorter limit of its own. */
const longest = Math.max(...Object.values(longestText))

/** `revision` is the one the writer had before them; 0 where there was no text yet. */
export const writeTextSchema = z
  .object({
    ...editFields,
    itemId: itemIdField,
    kind: kindField,
    text: longText(longest),
    revision: revisionSeen,
  })
  .transform((edit) => (edit.kind === 'TITLE' ? { ...edit, text: tidyLine(edit.text) } : edit))
  .superRefine(({ kind, text }, refusals) => {
    const most = longestText[kind]
    if (text.length <= most) return
    const over = text.length - most
    refusals.addIssue({
      code: 'custom',
      path: ['text'],
      message: `Too long by ${String(over)} characters; at most ${String(most)} fit here.`,
    })
  })

/** Which of two texts stays. `revision` is that of the text in the agenda as it stood beside the variant. */
export const settleVariantSchema = z.object({
  ...editFields,
  variantId: z.string().min(1).max(64),
  revision: revisionSeen,
  keep: z.discriminatedUnion('which', [
    z.object({ which: z.literal('CURRENT') }),
    z.object({ which: z.literal('VARIANT') }),
    z.object({ which: z.literal('MERGED'), text: longText(longest) }),
  ]),
})

export const changeTextCircleSchema = z.object({
  ...editFields,
  itemId: itemIdField,
  kind: z.enum(
    ['PURPOSE', 'BACKGROUND', 'EXPECTED_OUTCOME', 'LINE_TO_TAKE'],
    'The circle of this text cannot be chosen.',
  ),
  saw: circleField,
  circle: circleField,
})
