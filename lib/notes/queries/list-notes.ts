import { defineQuery } from '@/lib/access/operation'
import { beyond, momentPlace, pageLength, paged } from '@/lib/kernel/pages'
import type { Actor } from '@/lib/access/actor'
import { mayRead, sharedByName } from '../policy'
import { listNotesSchema } from '../schema'
import { aboutOf } from './about'
import { listedOf, noteFacts, noteTarget } from './columns'
import { namesOfDelegations, namesOfPeople } from './names'
import { beginningOf, readableWords } from './readable'

/** The notes of a partnership, or of one meeting, item, topic or line, the newest first, a page at a time. */
export const listNotes = defineQuery({
  name: 'notes.list',
  input: listNotesSchema,
  visible: mayRead,
  run: async ({ db, actor, input, visible }) => {
    const whose = whoseWhere(actor, input.whose)
    const found = await db.note.findMany({
      where: {
        AND: [visible, listedOf(input), whose, beyond('updatedAt', momentPlace(input.after), 'desc')],
      },
      select: { ...noteFacts, ...noteTarget, title: true, body: true, updatedAt: true },
      orderBy: [{ updatedAt: 'desc' }, { id: 'desc' }],
      take: pageLength + 1,
    })
    const { rows, next } = paged(found, ({ updatedAt }) => updatedAt)
    const people = await namesOfPeople(
      db,
      rows.map((row) => row.authorId),
    )
    const delegations = await namesOfDelegations(
      db,
      rows.map((row) => row.delegationId),
    )
    const about = await aboutOf(db, actor, rows)
    const words = await readableWords(db, actor, rows)
    const notes = rows.map((row) => ({
      id: row.id,
      title: row.title,
      beginning: beginningOf(words.get(row.id)),
      circle: row.circle,
      author: people.get(row.authorId) ?? '',
      delegation: delegations.get(row.delegationId)?.code ?? '',
      isMine: row.authorId === actor.personId,
      updatedAt: row.updatedAt,
      itemId: row.itemId,
      about: about(row),
    }))
    return { notes, next }
  },
})

function whoseWhere(actor: Actor, whose: 'MINE' | 'ALL' | 'SHARED') {
  if (whose === 'MINE') return { authorId: actor.personId }
  return whose === 'SHARED' ? sharedByName.where(actor) : {}
}
