import { z } from 'zod'
import { idOf } from '@/lib/kernel/fields'
import type { PlanSnapshotId } from '@/lib/kernel/ids'
import { copyAudiences } from '../model'
import { matrixFilterFields } from './matrix'
import { planField } from './plan'

/** What of a plan is printed, and for whom: whole, or as a matrix was filtered. */
export const previewCopySchema = z.object({
  planId: planField,
  audience: z.enum(copyAudiences, 'Choose for whom the copy is.').default('ALL_DELEGATIONS'),
  /** The snapshot since which is told what happened; left out, the last one that is at least four weeks old. */
  since: idOf<PlanSnapshotId>().optional(),
  ...matrixFilterFields,
})

export const makeCopySchema = previewCopySchema.extend({
  format: z.enum(['docx', 'pdf', 'xlsx'], 'Choose DOCX, PDF or XLSX.').default('docx'),
})
