import { defineQuery } from '@/lib/access/operation'
import { mayDecide, shutsOut } from '../policy'
import { isSeated } from '../rules/readers'
import { noteSchema } from '../schema'
import { noteFacts } from './columns'
import { seatedIn } from './readers'

/** The people and delegations the note may be shared with by name: those its circle is not made to shut out. */
export const listNameable = defineQuery({
  name: 'notes.nameable',
  input: noteSchema,
  visible: mayDecide,
  run: async ({ db, actor, input, now, visible }) => {
    const note = await db.note.findFirst({
      where: { AND: [visible, { id: input.noteId }] },
      select: noteFacts,
    })
    if (note === null) return null
    const today = now.toISOString().slice(0, 10)
    const seats = (await seatedIn(db, actor, note.partnershipId)).filter(
      (seat) =>
        isSeated(seat, today) &&
        seat.personId !== actor.personId &&
        !shutsOut(note.circle, [seat.delegation.side]),
    )
    const people = new Map(
      seats.map(({ personId, person, delegation }) => [personId, `${person.name}, ${delegation.name}`]),
    )
    const delegations = new Map(
      seats
        .filter(({ delegationId }) => delegationId !== note.delegationId)
        .map(({ delegationId, delegation }) => [delegationId, delegation.name]),
    )
    return { people: optionsOf(people), delegations: optionsOf(delegations) }
  },
})

function optionsOf(names: ReadonlyMap<string, string>) {
  return [...names]
    .map(([value, label]) => ({ value, label }))
    .sort((a, b) => a.label.localeCompare(b.label, 'en'))
}
