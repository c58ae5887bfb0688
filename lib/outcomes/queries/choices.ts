import { defineQuery } from '@/lib/access/operation'
import { runsDesk } from '@/lib/access/seat'
import { seatedIn } from '@/lib/notes/queries/readers'
import { isSeated } from '@/lib/notes/rules/readers'
import { holdsOn } from '@/lib/partnerships/rules/terms'
import { mayRead as mayReadPlan } from '@/lib/plans/policy'
import { choosableLines } from '@/lib/plans/queries/choosable-lines'
import { lineWords } from '@/lib/plans/rules/line-words'
import { ofPartnershipSchema } from '../schema'

/** More lines than a plan has had; of longer ones the rest is assigned from the line's own page. */
const MOST_LINES = 600

/** Whom the desk may ask to do something, and under which line of a plan; null for everybody else. */
export const readChoices = defineQuery({
  name: 'outcomes.choices',
  input: ofPartnershipSchema,
  visible: runsDesk,
  run: async ({ db, actor, input: { partnershipId }, now, visible }) => {
    const today = now.toISOString().slice(0, 10)
    if (!visible.partnershipId.in.includes(partnershipId)) return null
    const seats = (await seatedIn(db, actor, partnershipId)).filter((each) => isSeated(each, today))
    const delegations = await db.delegation.findMany({
      where: { AND: [visible, { partnershipId }] },
      select: { id: true, name: true, memberFrom: true, memberUntil: true },
      orderBy: { name: 'asc' },
    })
    const visibleLines = mayReadPlan.where(actor)
    const lines = await choosableLines(db, visibleLines, { partnershipId, today, most: MOST_LINES })
    const people = new Map(
      seats.map(({ personId, person, delegation }) => [personId, `${person.name}, ${delegation.name}`]),
    )
    return {
      delegations: delegations
        .filter(({ memberFrom, memberUntil }) =>
          holdsOn({ fromDay: memberFrom, untilDay: memberUntil }, today),
        )
        .map(({ id, name }) => ({ id, name })),
      people: [...people]
        .map(([id, name]) => ({ id, name }))
        .sort((a, b) => a.name.localeCompare(b.name, 'en')),
      lines: lines.map(({ id, plan, reference, ourTitle, text }) => ({
        id,
        name: `${plan} ${reference} ${lineWords({ text, ourTitle }, 90)}`,
      })),
    }
  },
})

export type Choices = NonNullable<Awaited<ReturnType<(typeof readChoices)['as']>>>
