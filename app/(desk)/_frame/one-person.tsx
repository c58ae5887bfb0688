'use client'
import { useEffect } from 'react'
import { forgetOthersPages } from '@/app/(desk)/_parts/drawer'
import { forgetOthersNotes } from '@/app/(desk)/_parts/note-kept'
import type { PersonId } from '@/lib/kernel/ids'

const key = 'cochair.person'

/**
 * A session may end without a sign-out, and another person come to the same machine: what was laid aside for the one before
 * does not open to them. Words that were never sent stay where they are, for whoever typed them.
 */
export function OnePerson({ personId }: { personId: PersonId }) {
  useEffect(() => {
    if (localStorage.getItem(key) === personId) return
    forgetOthersPages(personId)
    forgetOthersNotes(personId)
    localStorage.setItem(key, personId)
  }, [personId])
  return null
}
