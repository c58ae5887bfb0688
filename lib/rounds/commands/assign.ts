import type { z } from 'zod'
import { defineCommand } from '@/lib/access/operation'
import type { Db } from '@/lib/db/client'
import { Refusal } from '@/lib/kernel/refusal'
import { mayRead, mayRun } from '../policy'
import { assertNotClosed } from '../rules'
import { assignRequestSchema } from '../schema'

/**
 * Says who answers the request with an account of the house, or that nobody does. Somebody with a seat here is chosen by
 * name; an account made for this alone is found by its whole address, since the house hands out no list of addresses.
 */
export const assignRequest = defineCommand({
  name: 'rounds.assign',
  input: assignRequestSchema,
  visible: mayRead,
  load: ({ db, input, visible }) =>
    db.reportRequest.findFirst({
      where: { AND: [visible, { id: input.requestId }] },
      select: { id: true, partnershipId: true, round: { select: { closedAt: true } } },
    }),
  permit: mayRun.holds,
  run: async ({ db, input, subject }) => {
    assertNotClosed(subject.round)
    const personId = await answererOf(db, input, subject)
    await db.reportRequest.update({ where: { id: subject.id }, data: { personId } })
    return { personId }
  },
  record: ({ subject, output }) => ({
    subject: subject.id,
    chain: subject.partnershipId,
    detail: { person: output.personId },
  }),
})

async function answererOf(
  db: Db,
  { personId, email }: z.output<typeof assignRequestSchema>,
  subject: { readonly partnershipId: string },
): Promise<string | null> {
  if (personId !== null && email !== '')
    throw refused('email', 'Choose somebody of the list or give an address, not both.')
  if (email !== '') {
    // an account stands outside partnerships: whoever knows its whole address may ask its owner
    const visible = { email, disabledAt: null }
    const person = await db.person.findFirst({ where: visible, select: { id: true } })
    if (person === null)
      throw refused(
        'email',
        'Nobody who can sign in has this address. An administrator invites people; a link needs no account.',
      )
    return person.id
  }
  if (personId === null) return null
  const seats = await db.membership.count({
    where: { personId, partnershipId: subject.partnershipId, person: { disabledAt: null } },
  })
  if (seats === 0) throw refused('personId', 'Choose somebody who has a seat in the partnership.')
  return personId
}

function refused(field: 'personId' | 'email', words: string): Refusal {
  return new Refusal('invalid', 'Please check the marked fields.', { [field]: [words] })
}
