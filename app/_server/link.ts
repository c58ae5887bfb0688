import 'server-only'
import { headers } from 'next/headers'
import { cache } from 'react'
import type { z } from 'zod'
import type { Actor } from '@/lib/access/actor'
import type { Operation } from '@/lib/access/operation'
import { originOf } from '@/lib/identity/auth-config'
import { actorOfLink } from '@/lib/identity/links'
import { Refusal } from '@/lib/kernel/refusal'
import { type ActionResult, answered } from './action'

/** Who comes by a one-time link, once per request; null where the link opens nothing. Throws Refusal while its address has to wait. */
export const linkHolder = cache(async (token: string): Promise<Actor | null> => {
  return actorOfLink(token.slice(0, 100), originOf(await headers()).address)
})

/** The way from a page that was opened by a link to a command: the link is looked at again, each time. */
export function linkAction<S extends z.ZodType, Output>(command: Operation<S, Output>) {
  return async (token: string, input: z.input<S>): Promise<ActionResult<Output>> =>
    answered(async () => {
      const actor = await linkHolder(token)
      if (actor === null)
        throw new Refusal(
          'not-found',
          'This link no longer works. Ask the desk for a new one; copy what you typed first.',
        )
      return command.as(actor, input)
    })
}
