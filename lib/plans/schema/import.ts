import { z } from 'zod'
import { idOf, longText, optionalLine, revisionField } from '@/lib/kernel/fields'
import type { ActionLineId, PartnershipId } from '@/lib/kernel/ids'
import { planField, planFields } from './plan'

const reference = optionalLine(60)
const printedReference = z.string().max(120).nullable()

const lineSchema = z.object({
  reference,
  printedReference,
  text: longText(20_000).pipe(z.string().min(1, 'A line has lost its text.')),
  lead: longText(1000).default(''),
  timeline: longText(1000).default(''),
  status: longText(1000).default(''),
  budget: longText(1000).default(''),
  remarks: longText(8000).default(''),
})

const sectionSchema = z.object({
  reference,
  printedReference,
  title: optionalLine(1000),
  lines: z.array(lineSchema).max(20_000, 'A section holds at most 20,000 lines.'),
})

/** The tree as the officer has confirmed it in the preview. */
export const confirmedPartsSchema = z
  .array(
    z.object({
      reference,
      printedReference,
      title: optionalLine(1000),
      sections: z.array(sectionSchema).max(2000),
    }),
  )
  .min(1, 'There is nothing to save: the plan has no lines.')
  .max(500)

export const importPlanSchema = z
  .object({
    partnershipId: idOf<PartnershipId>(),
    ...planFields,
    sourceName: optionalLine(255),
    parts: confirmedPartsSchema,
  })
  .refine((plan) => plan.endsOn >= plan.startsOn, {
    message: 'The plan ends before it begins.',
    path: ['endsOn'],
  })

const tickedLines = z.array(idOf<ActionLineId>()).max(20_000).default([])

/** Another edition of a plan's source as it was confirmed, and what of its differences was ticked. */
export const updatePlanSchema = z.object({
  planId: planField,
  revision: revisionField,
  sourceName: optionalLine(255),
  parts: confirmedPartsSchema,
  changed: tickedLines,
  back: tickedLines,
  gone: tickedLines,
  /** Lines of the edition, counted from 0. */
  added: z.array(z.number().int().min(0)).max(20_000).default([]),
})
