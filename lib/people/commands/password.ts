import { defineCommand } from '@/lib/access/operation'
import { fitsPassword, hashPassword } from '@/lib/identity/passwords'
import { Refusal } from '@/lib/kernel/refusal'
import { mayReadAccount } from '../policy'
import { changePasswordSchema } from '../schema'

/** Changes one's own password, if the present one is known; every other session ends. */
export const changePassword = defineCommand({
  name: 'people.changePassword',
  input: changePasswordSchema,
  visible: mayReadAccount,
  load: ({ db, input, visible }) =>
    db.person.findFirst({
      where: { AND: [visible, { id: input.personId, disabledAt: null }] },
      select: { id: true, passwordHash: true },
    }),
  permit: (actor, subject) => subject.id === actor.personId,
  run: async ({ db, actor, input, subject }) => {
    if (!(await fitsPassword(subject.passwordHash, input.current))) {
      throw new Refusal('invalid', 'Please check the marked fields.', {
        current: ['This is not your present password.'],
      })
    }
    await db.person.update({
      where: { id: subject.id },
      data: { passwordHash: await hashPassword(input.next) },
    })
    const { count } = await db.session.updateMany({
      where: { personId: subject.id, endedAt: null, id: { not: actor.sessionId ?? '' } },
      data: { endedAt: new Date() },
    })
    return { ended: count }
  },
  record: ({ subject, output }) => ({ subject: subject.id, chain: 'house', detail: { ended: output.ended } }),
})
