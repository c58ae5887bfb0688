import { defineQuery } from '@/lib/access/operation'
import { mayDecide, mayRead, mayRelease, mayWrite } from '../policy'
import { noteSchema } from '../schema'
import { aboutOf } from './about'
import { noteFacts, noteTarget } from './columns'
import { namesOfDelegations, namesOfPeople } from './names'
import { readableText } from './readable'

/** A note with its text, and what the reader may do with it; null where there is none for this reader. */
export const readNote = defineQuery({
  name: 'notes.read',
  input: noteSchema,
  visible: mayRead,
  run: async ({ db, actor, input, visible }) => {
    const note = await db.note.findFirst({
      where: { AND: [visible, { id: input.noteId }] },
      select: {
        ...noteFacts,
        ...noteTarget,
        title: true,
        body: true,
        attribution: true,
        version: true,
        revision: true,
        dirty: true,
        createdAt: true,
        updatedAt: true,
      },
    })
    if (note === null) return null
    const { body: _kept, meetingId, itemId, topicId, lineId, ...rest } = note
    const target = { meetingId, itemId, topicId, lineId }
    const about = await aboutOf(db, actor, [target])
    const people = await namesOfPeople(db, [note.authorId])
    const delegations = await namesOfDelegations(db, [note.delegationId])
    return {
      ...rest,
      about: about(target),
      // for the names at hand while writing; who reads the note only is told no more than `about`
      meetingId: mayWrite.holds(actor, note) ? meetingId : null,
      document: await readableText(db, actor, note),
      author: people.get(note.authorId) ?? '',
      delegation: delegations.get(note.delegationId)?.name ?? '',
      mayWrite: mayWrite.holds(actor, note),
      mayDecide: mayDecide.holds(actor, note),
      mayRelease: mayRelease.holds(actor, note),
    }
  },
})
