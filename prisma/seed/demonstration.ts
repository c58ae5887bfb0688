import { database } from '@/lib/db/client'
import { tellOfTheMeetings } from './meetings'
import { tellOfTheNotes } from './notes'
import { tellOfTheReportingRound } from './reporting-round'
import { tellOfTheOutcomes } from './outcomes'
import { tellOfThePartnership } from './partnership'
import { tellOfPastAgendas } from './past-agendas'
import { tellOfThePlan } from './plan'
import { tellOfTheSummaries } from './summary'
import { tellOfTheSectorPlan } from './sector-plan'
import { tellOfTheTopics } from './topics'

/**
 * Loads one invented desk in the spring of 2023, told from the public facts of the partnership. A database in which
 * anybody has an account already is left as it is. Returns whether anything was loaded.
 */
export async function loadDemonstration(say: (sentence: string) => void): Promise<boolean> {
  const db = await database()
  if ((await db.person.count()) > 0) return false
  say('Loading the demonstration.')
  await db.$transaction(
    async (tx) => {
      const story = await tellOfThePartnership(tx)
      await tellOfTheMeetings(story)
      await tellOfTheTopics(story)
      await tellOfThePlan(story)
      await tellOfTheSectorPlan(story)
      await tellOfTheReportingRound(story)
      await tellOfPastAgendas(story)
      await tellOfTheOutcomes(story)
      await tellOfTheSummaries(story)
      await tellOfTheNotes(story)
    },
    { maxWait: 15_000, timeout: 120_000 },
  )
  return true
}
