import type { Db } from '@/lib/db/client'
import type {
  AgendaItemId,
  DelegationId,
  MeetingId,
  MilestoneId,
  PartnershipId,
  PersonId,
  SeriesId,
  TopicId,
} from '@/lib/kernel/ids'
import { newId } from '@/lib/kernel/ids'

/** What one chapter of the demonstration has set down for the next. */
export type Story = {
  readonly db: Db
  readonly partnershipId: PartnershipId
  readonly delegations: ReadonlyMap<string, DelegationId>
  readonly people: ReadonlyMap<string, PersonId>
  readonly series: ReadonlyMap<string, SeriesId>
  readonly milestones: ReadonlyMap<string, MilestoneId>
  /** By name: "ARSOM 18". */
  readonly meetings: Map<string, MeetingId>
  /** By key: "counter-terrorism". */
  readonly topics: Map<string, TopicId>
  /** By meeting and topic: "ARSOM 18/energy". */
  readonly items: Map<string, AgendaItemId>
}

/** The record that was told of; a name nobody told is a mistake in the story. */
export function told<Value>(things: ReadonlyMap<string, Value>, name: string): Value {
  const found = things.get(name)
  if (found === undefined) throw new Error(`The demonstration speaks of ${name} before telling of it.`)
  return found
}

/** The guarded columns of a record of Cambodia's desk. */
export function ofTheDesk(story: Pick<Story, 'partnershipId' | 'delegations'>) {
  const cambodia = told(story.delegations, 'KH')
  return {
    partnershipId: story.partnershipId,
    delegationId: cambodia,
    aseanChairId: cambodia,
    partnerChairId: told(story.delegations, 'RU'),
  }
}

/** Ids for a list of names. */
export function named<Value extends string>(names: readonly string[]): Map<string, Value> {
  return new Map(names.map((name) => [name, newId() as string as Value]))
}

export const founded = new Date('2021-08-03T02:00:00Z')
