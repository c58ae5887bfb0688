import type { Actor, Role } from '@/lib/access/actor'
import { hashPassword } from '@/lib/identity/passwords'
import { type Delegations, type House, administrator, db, house, official } from '../support/stage'
import type { Name } from './prose'

export const password = 'correct horse battery staple'

const seats: readonly (readonly [Name, keyof Delegations, Role])[] = [
  ['author', 'cambodia', 'COORDINATOR_STAFF'],
  ['colleague', 'cambodia', 'COORDINATOR_STAFF'],
  ['co-chair', 'cambodia', 'CO_CHAIR'],
  ['thailand', 'thailand', 'OFFICIAL'],
  ['partner', 'russia', 'CO_CHAIR'],
  ['secretariat', 'secretariat', 'OFFICIAL'],
  ['observer', 'observer', 'OBSERVER'],
]

/** Everybody, with an account to sign in with; the neighbour runs the desk of another partnership. */
export async function everybody(at: House): Promise<ReadonlyMap<Name, Actor>> {
  const actors = new Map<Name, Actor>()
  for (const [name, delegation, role] of seats) actors.set(name, await official(at, delegation, role))
  actors.set('administrator', await administrator())
  actors.set('neighbour', await official(await house(), 'cambodia', 'COORDINATOR_STAFF'))
  const passwordHash = await hashPassword(password)
  for (const [name, { personId }] of actors)
    await db.person.update({ where: { id: personId }, data: { passwordHash, email: emailOf(name) } })
  return actors
}

export function emailOf(name: Name): string {
  return `${name}@example.org`
}
