import { z } from 'zod'
import { counter, idOf, line } from '@/lib/kernel/fields'
import type { PaperId } from '@/lib/kernel/ids'
import { agendaIdField, circleField, editFields, itemIdField, newIdField } from './fields'

const notAnAddress = 'Give an address that begins with https:// or http://.'

/** Where a link leads: a page somewhere, never script. */
const urlField = z
  .string(notAnAddress)
  .trim()
  .max(2_000, 'This address is too long.')
  .refine(isWebAddress, notAnAddress)

export const addLinkSchema = z.object({
  ...editFields,
  paperId: newIdField<PaperId>(),
  itemId: itemIdField,
  title: line('Say what the paper is called.', 200),
  url: urlField,
  /** Left out: as far as the item. */
  circle: circleField.optional(),
})

/** What the house found out about the bytes itself; a browser never says these. */
export const uploadPaperSchema = z.object({
  agendaId: agendaIdField,
  itemId: itemIdField,
  paperId: newIdField<PaperId>(),
  fileName: line('The file has no name.', 200),
  mediaType: z.string().min(1).max(200),
  size: counter(1),
  blobHash: z.string().regex(/^[0-9a-f]{64}$/),
  circle: circleField.optional(),
})

const paperIdField = idOf<PaperId>('Choose a paper.')
/** To take a paper away, and to bring it back. */
export const removePaperSchema = z.object({ ...editFields, paperId: paperIdField })
export const changePaperCircleSchema = z.object({
  ...editFields,
  paperId: paperIdField,
  saw: circleField,
  circle: circleField,
})
export const downloadPaperSchema = z.object({ agendaId: agendaIdField, paperId: paperIdField })

function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s/]/i.test(text) && URL.canParse(text)
}
