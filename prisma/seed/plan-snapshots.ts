import { newId } from '@/lib/kernel/ids'
import { linesAsTheyStood } from '@/lib/plans/queries/snapshot-lines'
import { countStates } from '@/lib/plans/rules/counts'
import { type Story, ofTheDesk, told } from './story'

const taken = [
  { meeting: 'ARJCC 20', occasion: '20th ARJCC', asOn: '2022-03-20' },
  { meeting: 'ARSOM 18', occasion: '18th ARSOM', asOn: '2022-05-20' },
] as const

/** The plan as it was reported to earlier meetings, from what had been reported by then. */
export async function tellOfPastSnapshots(story: Story, planId: string, begunOn: string): Promise<void> {
  const { db, partnershipId } = story
  const open = { partnershipId, circle: { in: ['ALL_DELEGATIONS' as const] } }
  for (const { meeting, occasion, asOn } of taken) {
    const then = await linesAsTheyStood(db, open, { id: planId, begunOn }, asOn)
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
