import { defineCommand } from '@/lib/access/operation'
import { Refusal } from '@/lib/kernel/refusal'
import { agendaStateWords } from '../model/agenda'
import { mayEdit, mayRead } from '../policy'
import { setStateSchema } from '../schema/agenda'
import { forgetOldEdits, lockAgenda } from './edit'

/** Says whether the agenda is a draft, went out as provisional, or was adopted. Every way is open, and each leaves a trace. */
export const setState = defineCommand({
  name: 'agendas.setState',
  input: setStateSchema,
  visible: mayRead,
  load: ({ db, input, visible }) =>
    db.agenda.findFirst({
      where: { AND: [visible, { id: input.agendaId }] },
      select: { id: true, meetingId: true, partnershipId: true },
    }),
  permit: mayEdit.holds,
  run: async ({ db, input, subject, now }) => {
    await lockAgenda(db, subject, now)
    const { count } = await db.agenda.updateMany({
      where: { id: subject.id, state: { in: [input.saw, input.state] } },
      data: { state: input.state },
    })
    if (count === 0)
      throw new Refusal(
        'conflict',
        `The agenda is no longer “${agendaStateWords[input.saw]}”. Look at it once more.`,
      )
    await forgetOldEdits(db, subject.id, now)
    return null
  },
  record: ({ input, subject }) => ({
    subject: subject.id,
    chain: subject.partnershipId,
    detail: { from: input.saw, to: input.state },
  }),
})
