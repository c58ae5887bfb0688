import { z } from 'zod'
import { dayField, line, optionalDayField, zoneField } from '@/lib/kernel/fields'
import { MEMBER_STATES, isFoundingCode } from '../rules/founding'

/** What stands in tables for a delegation: "KH", "RU", "ASEC". */
export const codeField = z
  .string('Give a code, such as RU.')
  .trim()
  .toUpperCase()
  .regex(/^[A-Z][A-Z0-9-]{1,7}$/, 'Use two to eight letters, such as RU.')

export const partnershipNameField = line('Give the partnership a name, such as ASEAN-Russia.', 120)
export const partnerNameField = line('Name the Dialogue Partner, such as Russia.', 80)

export const lateEnd = 'The last day is before the first.'

export const foundPartnershipSchema = z
  .object({
    name: partnershipNameField,
    partnerName: partnerNameField,
    partnerCode: codeField.refine(
      (code) => !isFoundingCode(code),
      'This code belongs to another delegation.',
    ),
    partnerZone: zoneField,
    /** The desk's own zone: that of the coordinator's capital. */
    zone: zoneField,
    coordinatorCode: z.enum(
      MEMBER_STATES.map(({ code }) => code),
      'Choose the Country Coordinator.',
    ),
    coordinatesFrom: dayField,
    coordinatesUntil: optionalDayField,
    /** Whether the founder also works at this desk. */
    desk: z.boolean(),
  })
  .refine(
    ({ coordinatesFrom, coordinatesUntil }) =>
      coordinatesUntil === null || coordinatesFrom <= coordinatesUntil,
    {
      path: ['coordinatesUntil'],
      message: lateEnd,
    },
  )
