import { z } from 'zod'
import { copyAudiences } from '../model'
import { matrixFilterFields } from './matrix'
import { planField } from './plan'

/** What of a plan is printed, and for whom: whole, or as a matrix was filtered. */
export const previewCopySchema = z.object({
  planId: planField,
  audience: z.enum(copyAudiences, 'Choose for whom the copy is.').default('ALL_DELEGATIONS'),
  ...matrixFilterFields,
})

export const makeCopySchema = previewCopySchema.extend({
  format: z.enum(['docx', 'pdf', 'xlsx'], 'Choose DOCX, PDF or XLSX.').default('docx'),
})
