import { defineCommand } from '@/lib/access/operation'
import type { Db } from '@/lib/db/client'
import { type AgendaId, type AgendaItemId, newId } from '@/lib/kernel/ids'
import { Refusal } from '@/lib/kernel/refusal'
import { mayRead as mayReadMeeting } from '@/lib/meetings/policy'
import { draftAgenda } from '../drafting/draft-agenda'
import { takeOver } from '../drafting/take-over'
import type { AgendaCircle } from '../model/agenda'
import { mayEdit } from '../policy'
import { settledSoFar } from '../queries/draft-agenda'
import { draftedMeetingColumns, draftStateOf } from '../queries/draft-state'
import { narrower } from '../rules/reach'
import { takeOverDraftSchema } from '../schema/agenda'
import { createItems } from './create-item'
import { lockAgenda } from './edit'
import { agendaOf, findMeeting } from './meeting'
import { circleOfHeading, itemsOf } from './rows'

/**
 * Takes the ticked proposals over into the agenda, opening it where there is none, and remembers what was left. What stands in the agenda
 * is not touched, and a key that stands there already is not added twice.
 */
export const takeOverDraft = defineCommand({
  name: 'agendas.takeOverDraft',
  input: takeOverDraftSchema,
  visible: mayReadMeeting,
  load: async ({ db, actor, input, visible, now }) => {
    const meeting = await findMeeting(db, visible, input.meetingId)
    const drafted = await db.meeting.findFirst({
      where: { AND: [visible, { id: input.meetingId }] },
      select: draftedMeetingColumns,
    })
    return meeting === null || drafted === null
      ? null
      : { ...meeting, drafted, state: await draftStateOf({ db, actor, now }, drafted) }
  },
  permit: mayEdit.holds,
  run: async ({ db, actor, input, subject, now }) => {
    if (subject.status === 'CLOSED')
      throw new Refusal('conflict', 'The meeting is closed: its agenda stays as it is.')
    const agenda = await lockAgenda(db, await agendaOf(db, actor, subject, now), now)
    const draft = draftAgenda(subject.state)
    const { entries } = await settledSoFar(db, actor, subject.id)
    const settled = new Set(entries.filter(({ removed }) => !removed).map(({ sourceKey }) => sourceKey))
    const items = await itemsOf(db, agenda)
    const { added, replaced } = takeOver(
      draft,
      input.ticked.filter((key) => !settled.has(key)),
      items,
      () => newId<AgendaItemId>(),
    )
    for (const { id, parentId, orderKey } of replaced)
      await db.agendaItem.update({ where: { id }, data: { parentId, orderKey } })
    await createItems(
      db,
      agenda,
      withCircles(added, items).map(({ key, source: _source, ...item }) => ({
        ...item,
        sourceKey: key,
        startsNewDay: false,
      })),
      { writerId: actor.personId, now },
    )
    await remember(db, agenda, input, now)
    return { agendaId: agenda.id as AgendaId, added: added.map(({ id }) => id) }
  },
  record: ({ input, subject, output }) => ({
    subject: output.agendaId,
    chain: subject.partnershipId,
    detail: { meeting: subject.id, ticked: input.ticked, unticked: input.unticked },
  }),
})

type Taken = ReturnType<typeof takeOver>['added'][number]

/** No item is wider than the heading it comes under, nor than what it was drafted from; headings come first. */
function withCircles(added: readonly Taken[], items: Parameters<typeof circleOfHeading>[0]) {
  const circles = new Map<string, AgendaCircle>()
  return added.map((item) => {
    const ofHeading = circles.get(item.parentId ?? '') ?? circleOfHeading(items, item.parentId)
    const circle = narrower(item.circle ?? ofHeading, ofHeading)
    circles.set(item.id, circle)
    return { ...item, circle }
  })
}

/** What was decided on each key that was shown; a later decision replaces an earlier one. */
async function remember(
  db: Db,
  subject: { readonly id: string; readonly partnershipId: string },
  { ticked, unticked }: { readonly ticked: readonly string[]; readonly unticked: readonly string[] },
  decidedAt: Date,
): Promise<void> {
  const decided = [
    ...ticked.map((key) => ({ key, taken: true })),
    ...unticked.map((key) => ({ key, taken: false })),
  ]
  await db.draftDecision.deleteMany({
    where: { agendaId: subject.id, key: { in: decided.map(({ key }) => key) } },
  })
  await db.draftDecision.createMany({
    data: decided.map((decision) => ({
      id: newId(),
      agendaId: subject.id,
      partnershipId: subject.partnershipId,
      ...decision,
      decidedAt,
    })),
  })
}
