import { deskSeats } from '@/lib/access/actor'
import { defineCommand } from '@/lib/access/operation'
import { Refusal } from '@/lib/kernel/refusal'
import { partnershipEntered } from '@/lib/partnerships/commands/entered'
import { mayEnter } from '@/lib/partnerships/policy'
import { mayKeep } from '../policy'
import { moveTopic } from '../rules/tree'
import { addTopicSchema } from '../schema/verbs'
import { assertChoices, columnsOf, listHeldStill } from './keeping'

/** Adds a topic at the end of a heading, or of its pole; it belongs to the desk's delegation. */
export const addTopic = defineCommand({
  name: 'topics.add',
  input: addTopicSchema,
  visible: mayEnter,
  load: partnershipEntered,
  permit: mayKeep.holds,
  run: async ({ db, actor, input, now, subject: { partnershipId } }) => {
    const desk = deskSeats(actor).find((seat) => seat.partnershipId === partnershipId)
    if (desk === undefined) throw new Refusal('forbidden', 'You may not do this.')
    await assertChoices(db, partnershipId, input)
    const list = await listHeldStill(db, actor, partnershipId)
    const parent = list.find(({ id }) => id === input.parentId)
    if (input.parentId !== null && (parent === undefined || parent.retiredOn !== null))
      throw new Refusal('invalid', 'Please check the marked fields.', {
        parentId: ['Choose a topic that stands.'],
      })
    const move = { to: 'LAST_IN', parentId: input.parentId } as const
    const { placements, pole } = moveTopic(list, input.topicId, move, input.pole)
    const [place] = placements
    if (place === undefined || pole === null) throw new Refusal('conflict', 'There is already such a topic.')
    await db.standingTopic.create({
      data: {
        ...columnsOf(input),
        id: input.topicId,
        partnershipId,
        delegationId: desk.delegationId,
        parentId: place.parentId,
        orderKey: place.orderKey,
        pole,
        createdAt: now,
      },
    })
    return { topicId: input.topicId }
  },
  record: ({ input, subject }) => ({
    subject: input.topicId,
    chain: subject.partnershipId,
    detail: {
      parentId: input.parentId,
      frequency: input.frequency,
      seriesIds: input.seriesIds,
      circle: input.circle,
    },
  }),
})
