import { z } from 'zod'
import { lineStates } from '../model'
import { planField } from './plan'

/** For whom a copy is made; nothing that is not open to all of them is in it. */
export const copyAudiences = ['OWN_DELEGATION', 'ASEAN', 'ASEAN_AND_SECRETARIAT', 'ALL_DELEGATIONS'] as const

export const makeCopySchema = z.object({
  planId: planField,
  audience: z.enum(copyAudiences, 'Choose for whom the copy is.').default('ALL_DELEGATIONS'),
  format: z.enum(['docx', 'pdf', 'xlsx'], 'Choose DOCX, PDF or XLSX.').default('docx'),
  part: z.string().max(64).optional(),
  status: z.enum(lineStates).optional(),
  lead: z.string().max(200).optional(),
})
