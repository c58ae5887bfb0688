import { z } from 'zod'
import { idOf, revisionField } from '@/lib/kernel/fields'
import type { MeetingId } from '@/lib/kernel/ids'
import { tidyLine } from '@/lib/kernel/text'
import { OUTCOME_CIRCLES } from '@/lib/outcomes/model'
import { LONGEST_PARAGRAPH, PARAGRAPH_KINDS, SUMMARY_FORMATS } from './model'

const meetingId = idOf<MeetingId>('Choose a meeting.')
const paragraphId = z.string().min(1).max(64)
const circle = z.enum(OUTCOME_CIRCLES, 'Choose who may read it.')
const tooLong = `A paragraph has at most ${String(LONGEST_PARAGRAPH)} characters.`

const text = z
  .string('Write words here.')
  .max(LONGEST_PARAGRAPH * 4, tooLong)
  .transform(tidyLine)
  .pipe(z.string().min(1, 'Write the paragraph, or take it out.').max(LONGEST_PARAGRAPH, tooLong))

export const ofMeetingSchema = z.object({ meetingId })

export const addParagraphSchema = z.object({
  meetingId,
  /** Made by the browser, so that what is sent twice is added once. */
  paragraphId: z.string().regex(/^[a-z0-9]{20,40}$/),
  kind: z.enum(PARAGRAPH_KINDS),
  text,
  circle,
  /** The row it comes to stand after; null for the beginning. */
  after: paragraphId.nullable(),
})

export const writeParagraphSchema = z.object({ paragraphId, revision: revisionField, text, circle })

export const paragraphSchema = z.object({ paragraphId })

export const moveParagraphSchema = z.object({ paragraphId, after: paragraphId.nullable() })

/** The source reads otherwise now: take its words, or keep one's own and hear no more of it. */
export const settleParagraphSchema = z.object({
  paragraphId,
  revision: revisionField,
  keep: z.enum(['SOURCE', 'OWN']),
})

export const openSummarySchema = z.object({
  meetingId,
  /** The circle the desk saw. */
  saw: circle,
  circle,
})

export const copySchema = z.object({ meetingId, audience: circle })
export const exportSchema = copySchema.extend({ format: z.enum(SUMMARY_FORMATS, 'Choose DOCX or PDF.') })
