import { Refusal } from '@/lib/kernel/refusal'
import { circleOfNewText, isWithin } from '../rules/reach'
import { changeTextCircleSchema } from '../schema/texts'
import { newId } from '@/lib/kernel/ids'
import { carriedOn, defineEdit } from './edit'
import { seenItem } from './rows'

/** Says for whom a text of an item is: whoever may read the item, or fewer. */
export const changeTextCircle = defineEdit({
  name: 'agendas.changeTextCircle',
  input: changeTextCircleSchema,
  find: ({ db, actor, input, agenda }) => seenItem(db, actor, agenda.id, input.itemId),
  run: async ({ db, actor, input: { itemId, kind, saw, circle }, agenda, found, now }) => {
    if (!isWithin(circle, found.circle))
      throw new Refusal('conflict', 'The item is for fewer readers than that.', {
        circle: ['Open the item first.'],
      })
    const subject = { itemId, kind, delegationId: agenda.delegationId }
    const text = await db.agendaText.findFirst({ where: { ...subject }, select: { id: true, circle: true } })
    const stands = text?.circle ?? circleOfNewText(kind, found.circle)
    if (stands !== saw && stands !== circle)
      throw new Refusal('conflict', 'Somebody has changed the circle of this text meanwhile.', {
        circle: ['Look at it once more.'],
      })
    if (text === null) {
      // nobody has written it yet: whoever types meanwhile saw the same nothing
      const written = { text: '', revision: 0, updatedAt: now, updatedById: actor.personId }
      const { meetingId } = agenda
      await db.agendaText.create({
        data: { id: newId(), ...carriedOn(agenda), meetingId, ...subject, circle, ...written },
      })
    } else {
      await db.agendaText.update({ where: { id: text.id }, data: { circle } })
      await db.agendaTextVariant.updateMany({ where: { textId: text.id }, data: { circle } })
    }
    return { itemId: itemId }
  },
  record: ({ input }) => ({
    subject: input.itemId,
    detail: { kind: input.kind, from: input.saw, to: input.circle },
  }),
})
