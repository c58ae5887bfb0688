import { z } from 'zod'
import { idOf } from '@/lib/kernel/fields'
import type { MeetingId } from '@/lib/kernel/ids'
import { PAPER_FORMATS, PAPER_KINDS } from '../model/paper-kind'
import { circleField } from './fields'

/** Which paper, and for whom; the circle is chosen before anything is laid out. */
export const makeCopySchema = z.object({
  meetingId: idOf<MeetingId>('Choose a meeting.'),
  paper: z.enum(PAPER_KINDS, 'Choose a paper.'),
  audience: circleField,
})

export const exportCopySchema = makeCopySchema.extend({
  format: z.enum(PAPER_FORMATS, 'Choose DOCX or PDF.'),
})
