import 'server-only'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { cache } from 'react'
import type { Actor } from '@/lib/access/actor'
import { isNewHouse } from '@/lib/identity/first-run'
import { returnPath } from '@/lib/identity/return-path'
import { actorOfSession } from '@/lib/identity/sessions'
import { sessionOfCookie } from './auth'
import './refusal-pages'

/** Who is at the desk, or null; read once per request. */
export const currentActor = cache(async (): Promise<Actor | null> => {
  const sessionId = await sessionOfCookie()
  return sessionId === null ? null : actorOfSession(sessionId)
})

/** Who is at the desk; everybody else is shown the door, which leads back here, and a new house its first page. */
export async function requireActor(): Promise<Actor> {
  const actor = await currentActor()
  if (actor !== null) return actor
  if (await isNewHouse()) redirect('/first-run')
  const next = returnPath((await headers()).get('x-path'))
  redirect(next === '/' ? '/sign-in' : `/sign-in?next=${encodeURIComponent(next)}`)
}
