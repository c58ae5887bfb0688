import { z } from 'zod'
import { type Circle, circles } from '@/lib/access/circle'
import {
  dayField,
  idOf,
  line,
  longText,
  optionalDayField,
  optionalLine,
  revisionField,
  zoneField,
} from '@/lib/kernel/fields'
import type { DelegationId, Id, MilestoneId, PartnershipId } from '@/lib/kernel/ids'
import { SIDES } from '../model'
import { readTypedDay } from '../rules/typed-days'
import { codeField, lateEnd, partnerNameField, partnershipNameField } from './found'

const partnershipIdField = idOf<PartnershipId>()
const delegationIdField = idOf<DelegationId>('Choose a delegation.')

export type CoordinatorshipId = Id<'coordinatorship'>
export type HolidayId = Id<'holiday'>

export const partnershipSchema = z.object({ partnershipId: partnershipIdField })

export const editPartnershipSchema = partnershipSchema.extend({
  revision: revisionField,
  name: partnershipNameField,
  partnerName: partnerNameField,
  zone: zoneField,
  partnerZone: zoneField,
})

/** Circles whose copies leave the house; what is only for its author is never printed. */
export const markedCircles: readonly Circle[] = circles.filter((circle) => circle !== 'AUTHOR')

export const editMarkingsSchema = partnershipSchema.extend({
  revision: revisionField,
  markings: z.partialRecord(z.enum(circles), optionalLine(60)),
})

const delegationFields = {
  name: line('Give the delegation a name.', 120),
  code: codeField,
  side: z.enum(SIDES, 'Choose a side.'),
  zone: zoneField,
  memberFrom: optionalDayField,
  memberUntil: optionalDayField,
}
type Membership = { readonly memberFrom: string | null; readonly memberUntil: string | null }
const membersInOrder = ({ memberFrom, memberUntil }: Membership) => inOrder(memberFrom, memberUntil)
const lateMembership = { path: ['memberUntil'], message: lateEnd }

export const addDelegationSchema = partnershipSchema
  .extend(delegationFields)
  .refine(membersInOrder, lateMembership)
export const editDelegationSchema = z
  .object({ delegationId: delegationIdField, revision: revisionField, ...delegationFields })
  .refine(membersInOrder, lateMembership)

type Term = { readonly fromDay: string; readonly untilDay: string | null }
const termFields = { delegationId: delegationIdField, fromDay: dayField, untilDay: optionalDayField }
const termInOrder = ({ fromDay, untilDay }: Term) => inOrder(fromDay, untilDay)
const lateTerm = { path: ['untilDay'], message: lateEnd }

export const addTermSchema = z.object(termFields).refine(termInOrder, lateTerm)
export const editTermSchema = z
  .object({ termId: idOf<CoordinatorshipId>(), ...termFields })
  .refine(termInOrder, lateTerm)
export const removeTermSchema = z.object({ termId: idOf<CoordinatorshipId>() })

const holidayNameField = line('Name the holiday.', 120)
export const listHolidaysSchema = partnershipSchema.extend({ year: z.number().int().min(1900).max(2200) })
export const addHolidaySchema = partnershipSchema.extend({ day: dayField, name: holidayNameField })
export const pasteHolidaysSchema = partnershipSchema.extend({
  text: longText().pipe(z.string().min(1, 'Paste a list, one holiday a line.')),
})
export const removeHolidaySchema = z.object({ holidayId: idOf<HolidayId>() })

const milestoneFields = {
  /** As it reads after "anniversary of". */
  title: line('Say what happened, as it reads after "anniversary of".', 200),
  /** As much of the date as is known. */
  day: z
    .string('Give a date.')
    .trim()
    .max(40, 'Give a date, such as 14 Nov 2018, Nov 2018 or 2018.')
    .refine((text) => readTypedDay(text) !== null, 'Give a date, such as 14 Nov 2018, Nov 2018 or 2018.'),
}
export const addMilestoneSchema = partnershipSchema.extend(milestoneFields)
export const editMilestoneSchema = z.object({
  milestoneId: idOf<MilestoneId>(),
  revision: revisionField,
  ...milestoneFields,
})
export const removeMilestoneSchema = z.object({ milestoneId: idOf<MilestoneId>(), revision: revisionField })

function inOrder(from: string | null, until: string | null): boolean {
  return from === null || until === null || from <= until
}
