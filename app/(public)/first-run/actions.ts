'use server'
import type { z } from 'zod'
import { answered, type ActionResult } from '@/app/_server/action'
import { signInHere } from '@/app/_server/auth'
import { parse } from '@/lib/access/operation'
import { createFirstAdministrator, isNewHouse } from '@/lib/identity/first-run'
import { actorByEmail } from '@/lib/identity/sessions'
import { Refusal } from '@/lib/kernel/refusal'
import { foundPartnership } from '@/lib/partnerships/commands/found'
import { firstRunSchema } from './first-run-schema'

/** Creates the administrator, founds the first partnership in that name, and signs in. Only a new house does this. */
export async function beginHouse(given: z.input<typeof firstRunSchema>): Promise<ActionResult<null>> {
  return answered(async () => {
    const { administrator, partnership } = parse(firstRunSchema, given)
    if (!(await isNewHouse())) {
      throw new Refusal('conflict', 'This house already has an administrator. Sign in instead.')
    }
    await createFirstAdministrator(administrator)
    const actor = await actorByEmail(administrator.email)
    if (actor !== null) await foundPartnership.as(actor, partnership)
    await signInHere(administrator.email, administrator.password)
    return null
  })
}
