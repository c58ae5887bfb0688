import { newId } from '@/lib/kernel/ids'
import { linesAsTheyStand } from '@/lib/plans/queries/snapshot-lines'
import { countStates } from '@/lib/plans/rules/counts'
import { type Story, ofTheDesk, told } from './story'

const taken = [
  { meeting: 'ARJCC 20', occasion: '20th ARJCC', asOn: '2022-03-20' },
  { meeting: 'ARSOM 18', occasion: '18th ARSOM', asOn: '2022-05-20' },
] as const

/** The plan as it was reported to earlier meetings, from what had been reported by then. */
export async function tellOfPastSnapshots(story: Story, planId: string): Promise<void> {
  const { db } = story
  const lines = await linesAsTheyStand(db, { partnershipId: story.partnershipId }, planId)
  const statuses = await db.lineStatus.findMany({
    where: { planId },
    select: { lineId: true, state: true, asOn: true },
    orderBy: [{ asOn: 'asc' }, { id: 'asc' }],
  })
  const held = await db.activity.findMany({
    where: { state: 'HELD', servedLines: { some: { planId } }, circle: 'ALL_DELEGATIONS' },
    select: { endsOn: true, servedLines: { where: { planId }, select: { lineId: true } } },
    orderBy: { endsOn: 'asc' },
  })
  for (const { meeting, occasion, asOn } of taken) {
    const then = lines.map((line) => {
      const status = statuses.filter((each) => each.lineId === line.id && each.asOn <= asOn).at(-1)
      const activity = held
        .filter(
          ({ endsOn, servedLines }) => endsOn <= asOn && servedLines.some(({ lineId }) => lineId === line.id),
        )
        .at(-1)
      const stateAsOn = status?.asOn ?? null
      const lastActivityOn = activity?.endsOn ?? null
      return {
        ...line,
        state: status?.state ?? ('NOT_STARTED' as const),
        stateAsOn,
        lastActivityOn,
        quietSince:
          [stateAsOn, lastActivityOn, '2021-10-28']
            .filter((day) => day !== null)
            .sort()
            .at(-1) ?? asOn,
      }
    })
    await db.planSnapshot.create({
      data: {
        id: newId(),
        planId,
        meetingId: told(story.meetings, meeting),
        ...ofTheDesk(story),
        circle: 'ALL_DELEGATIONS',
        occasion,
        asOn,
        takenAt: new Date(`${asOn}T03:00:00Z`),
        takenByName: 'Bopha Keo',
        counts: countStates(then.map(({ state }) => state)),
        content: then,
      },
    })
  }
}
