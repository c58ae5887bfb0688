'use server'
import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { requireActor } from '@/app/_server/actor'
import { signOutHere } from '@/app/_server/auth'
import { partnershipCookie, partnershipsHere } from '@/app/_server/partnership'

export async function signOut(): Promise<void> {
  await signOutHere()
  redirect('/sign-in')
}

/** Lays another partnership on the desk; one the person may not enter changes nothing. */
export async function choosePartnership(partnershipId: string): Promise<void> {
  const actor = await requireActor()
  const isTheirs = (await partnershipsHere(actor)).some(({ id }) => id === partnershipId)
  if (isTheirs) {
    const jar = await cookies()
    jar.set(partnershipCookie, partnershipId, {
      path: '/',
      httpOnly: true,
      sameSite: 'lax',
      maxAge: 31_536_000,
    })
  }
  const sitsThere = actor.seats.some((seat) => seat.partnershipId === partnershipId)
  redirect(sitsThere || !isTheirs ? '/' : '/people')
}
