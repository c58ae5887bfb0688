import type { Circle } from '@/lib/access/circle'
import type { Db } from '@/lib/db/client'
import type { PlainDate } from '@/lib/kernel/clock'
import type { ActionLineId, PlanId } from '@/lib/kernel/ids'
import type { mayRead } from '../policy'

const mostPlans = 20

type Wanted = {
  readonly partnershipId: string
  readonly today: PlainDate
  readonly most: number
  /** Of lines in these circles only. */
  readonly circles?: readonly Circle[]
}

export type ChoosableLine = {
  readonly id: ActionLineId
  readonly planId: PlanId
  /** The plan by its short title. */
  readonly plan: string
  readonly reference: string
  readonly ourTitle: string
  readonly text: string
}

/** The lines somebody may point to, at most so many: of the plans in force first, then of those that began latest, each in its own order. */
export async function choosableLines(
  db: Db,
  visible: ReturnType<typeof mayRead.where>,
  { partnershipId, today, most, circles }: Wanted,
): Promise<readonly ChoosableLine[]> {
  const plans = await db.planOfAction.findMany({
    where: { AND: [visible, { partnershipId }] },
    select: { id: true, shortTitle: true, startsOn: true, endsOn: true },
    orderBy: [{ startsOn: 'desc' }, { id: 'desc' }],
    take: mostPlans,
  })
  const runs = ({ startsOn, endsOn }: (typeof plans)[number]) => startsOn <= today && today <= endsOn
  const ofCircles = circles === undefined ? {} : { circle: { in: [...circles] } }
  const chosen: ChoosableLine[] = []
  // plan by plan, each in its own order: in one question the database would sort every line there is
  for (const { id: planId, shortTitle } of [...plans.filter(runs), ...plans.filter((plan) => !runs(plan))]) {
    if (chosen.length === most) break
    const lines = await db.actionLine.findMany({
      where: { AND: [visible, { planId, goneOn: null }, ofCircles] },
      select: { id: true, reference: true, ourTitle: true, text: true },
      orderBy: { position: 'asc' },
      take: most - chosen.length,
    })
    chosen.push(
      ...lines.map((line) => ({
        ...line,
        id: line.id as ActionLineId,
        planId: planId as PlanId,
        plan: shortTitle,
      })),
    )
  }
  return chosen
}
