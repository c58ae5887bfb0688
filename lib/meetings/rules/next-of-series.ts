import { ordinalText } from '@/lib/kernel/text'
import { cityOf } from '@/lib/kernel/zones'
import {
  DEFAULT_SESSION_HOURS,
  type MeetingFormat,
  type MeetingName,
  type SessionHours,
} from '../model/meeting'
import { nextOrdinal } from './ordinals'

/** The last meeting of a series, as far as the next one takes after it. */
type Last = MeetingName &
  SessionHours & { readonly zone: string; readonly format: MeetingFormat; readonly venue: string | null }

type Zones = { readonly zone: string; readonly partnerZone: string }

export type NextOfSeries = SessionHours & {
  readonly ordinal: number | null
  readonly zone: string
  /** Whose turn it is to host, in a sentence; null where the last one does not tell. */
  readonly turn: string | null
}

/** What the next meeting of a series takes over from the last: the number goes on, zone and hours stay, the host changes. */
export function nextOfSeries(
  numbers: readonly { readonly ordinal: number | null }[],
  last: Last | null,
  zones: Zones,
): NextOfSeries {
  const ordinal = nextOrdinal(numbers)
  if (last === null) return { ordinal, zone: zones.zone, turn: null, ...DEFAULT_SESSION_HOURS }
  const { zone, beginsAt, endsAt } = last
  return { ordinal, zone, beginsAt, endsAt, turn: turnAfter(last, zones) }
}

/** The sides take turns by custom, not by rule: the sentence says so. */
function turnAfter(last: Last, { partnerZone }: Zones): string | null {
  if (last.format === 'VIRTUAL') return null
  const name = last.ordinal === null ? 'last one' : ordinalText(last.ordinal)
  const host = last.zone === partnerZone ? 'ASEAN' : 'the partner'
  return `The ${name}: ${last.venue ?? cityOf(last.zone)}. If the sides take turns, ${host} hosts this one.`
}
