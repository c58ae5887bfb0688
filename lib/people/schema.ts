import { z } from 'zod'
import {
  dayField,
  emailField,
  idOf,
  line,
  newPasswordField,
  optionalDayField,
  optionalLine,
  revisionField,
} from '@/lib/kernel/fields'
import type { DelegationId, MembershipId, PartnershipId, PersonId, SessionId } from '@/lib/kernel/ids'
import { ROLES } from './model'

const nameField = line('Give the name.', 120)
const personIdField = idOf<PersonId>('Choose a person.')
const membershipIdField = idOf<MembershipId>()

export const personSchema = z.object({ personId: personIdField })
export const sessionSchema = z.object({ sessionId: idOf<SessionId>() })

export const invitePersonSchema = z.object({
  name: nameField,
  email: emailField,
  administrator: z.boolean().default(false),
})

export const editPersonSchema = personSchema.extend({ name: nameField, email: emailField })

export const changePasswordSchema = z
  .object({
    personId: personIdField,
    current: z
      .string('Type your present password.')
      .min(1, 'Type your present password.')
      .max(200, 'Use at most 200 characters.'),
    next: newPasswordField,
  })
  .refine(({ current, next }) => current !== next, {
    path: ['next'],
    message: 'This is the password you have now.',
  })

const seatFields = {
  role: z.enum(ROLES, 'Choose a role.'),
  /** Rank or office as it stands in a list of participants. */
  office: optionalLine(120),
  fromDay: optionalDayField,
  untilDay: optionalDayField,
}

type Period = { readonly fromDay: string | null; readonly untilDay: string | null }
const endsAfterItBegins = ({ fromDay, untilDay }: Period) =>
  fromDay === null || untilDay === null || fromDay <= untilDay
const lateEnd = { path: ['untilDay'], message: 'The last day is before the first.' }

export const giveSeatSchema = z
  .object({
    personId: personIdField,
    delegationId: idOf<DelegationId>('Choose a delegation.'),
    ...seatFields,
  })
  .refine(endsAfterItBegins, lateEnd)

export const editSeatSchema = z
  .object({ membershipId: membershipIdField, revision: revisionField, ...seatFields })
  .refine(endsAfterItBegins, lateEnd)

/** Both ends of a seat belong to it: to end it at once, its last day is yesterday. */
export const endSeatSchema = z.object({
  membershipId: membershipIdField,
  revision: revisionField,
  lastDay: dayField,
})

const placeField = z.string().max(254).nullable().default(null)

export const listSeatsSchema = z.object({
  partnershipId: idOf<PartnershipId>(),
  /** Those that hold today or later, or also those that have ended. */
  which: z.enum(['current', 'all']).default('current'),
  after: placeField,
})

export const listSeatableSchema = z.object({ partnershipId: idOf<PartnershipId>() })

export const listAccountsSchema = z.object({
  /** A part of a name or of an e-mail address. */
  find: z.string().trim().max(120).default(''),
  after: placeField,
})
