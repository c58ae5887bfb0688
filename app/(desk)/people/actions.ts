'use server'
import type { z } from 'zod'
import { answered, serverAction } from '@/app/_server/action'
import { requireActor } from '@/app/_server/actor'
import { parse } from '@/lib/access/operation'
import type { Refusal } from '@/lib/kernel/refusal'
import { editPerson, invitePerson, reinvitePerson } from '@/lib/people/commands/accounts'
import { editSeat, endSeat, giveSeat } from '@/lib/people/commands/seats'
import { endSessions } from '@/lib/people/commands/sessions'
import {
  disablePerson,
  enablePerson,
  makeAdministrator,
  unmakeAdministrator,
} from '@/lib/people/commands/standing'
import { inviteWithSeatSchema } from './invite/invite-schema'

export const reinvitePersonAction = serverAction(reinvitePerson, '/people')
export const editPersonAction = serverAction(editPerson, '/people')
export const disablePersonAction = serverAction(disablePerson, '/people')
export const enablePersonAction = serverAction(enablePerson, '/people')
export const makeAdministratorAction = serverAction(makeAdministrator, '/people')
export const unmakeAdministratorAction = serverAction(unmakeAdministrator, '/people')
export const endSessionsAction = serverAction(endSessions, '/people')
export const giveSeatAction = serverAction(giveSeat, '/people')
export const editSeatAction = serverAction(editSeat, '/people')
export const endSeatAction = serverAction(endSeat, '/people')

/**
 * Invites somebody and, if a delegation is chosen, seats them: two acts, each with its own place in the trail. The link of
 * the first is never lost because the second was refused.
 */
export async function inviteAction(given: z.input<typeof inviteWithSeatSchema>) {
  const actor = await requireActor()
  return answered(async () => {
    const { name, email, administrator, delegationId, role, office } = parse(inviteWithSeatSchema, given)
    const link = await invitePerson.as(actor, { name, email, administrator })
    if (delegationId === null) return { ...link, name, notSeated: null }
    const seated = await answered(() =>
      giveSeat.as(actor, { personId: link.personId, delegationId, role, office }),
    )
    return { ...link, name, notSeated: seated.ok ? null : whyNot(seated) }
  })
}

function whyNot({ message, fields }: Pick<Refusal, 'message' | 'fields'>): string {
  return Object.values(fields).flat()[0] ?? message
}
