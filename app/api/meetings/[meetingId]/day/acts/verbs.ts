import type { z } from 'zod'
import type { Actor } from '@/lib/access/actor'
import type { Operation } from '@/lib/access/operation'
import {
  assignFollowUp,
  bringBackFollowUp,
  changeFollowUp,
  strikeFollowUp,
} from '@/lib/outcomes/commands/follow-ups'
import {
  bringBackOutcome,
  changeOutcome,
  recordOutcome,
  strikeOutcome,
} from '@/lib/outcomes/commands/outcomes'
import { turnToItem } from '@/lib/outcomes/commands/turn-to-item'

type Verb = (actor: Actor, input: Record<string, unknown>) => Promise<unknown>

/** What a person sends is read by the command's own schema, whatever its type says here. */
function verb<S extends z.ZodType, Output>(operation: Operation<S, Output>): Verb {
  return (actor, input) => operation.as(actor, input as z.input<S>)
}

/** What is done in the room of a meeting, by its name. */
export const verbs: ReadonlyMap<string, Verb> = new Map([
  ['turn', verb(turnToItem)],
  ['record', verb(recordOutcome)],
  ['change', verb(changeOutcome)],
  ['strike', verb(strikeOutcome)],
  ['bringBack', verb(bringBackOutcome)],
  ['assign', verb(assignFollowUp)],
  ['changeFollowUp', verb(changeFollowUp)],
  ['strikeFollowUp', verb(strikeFollowUp)],
  ['bringBackFollowUp', verb(bringBackFollowUp)],
])
