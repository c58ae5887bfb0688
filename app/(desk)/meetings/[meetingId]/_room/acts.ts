import type { z } from 'zod'
import type {
  assignFollowUpSchema,
  changeFollowUpSchema,
  changeOutcomeSchema,
  followUpSchema,
  outcomeSchema,
  recordOutcomeSchema,
  turnToItemSchema,
} from '@/lib/outcomes/schema'

/** What a command takes, but for the meeting: the address of the request says that. */
type Sent<S extends z.ZodType> = Omit<z.input<S>, 'meetingId'>

/** Something done in the room, as it waits and as it is sent. Done twice it is done once: the house sees to that. */
export type Act =
  | { readonly verb: 'turn'; readonly input: Sent<typeof turnToItemSchema> & { readonly at: string } }
  | { readonly verb: 'record'; readonly input: Sent<typeof recordOutcomeSchema> }
  | { readonly verb: 'change'; readonly input: Sent<typeof changeOutcomeSchema> }
  | { readonly verb: 'strike'; readonly input: Sent<typeof outcomeSchema> }
  | { readonly verb: 'bringBack'; readonly input: Sent<typeof outcomeSchema> }
  | { readonly verb: 'assign'; readonly input: Sent<typeof assignFollowUpSchema> }
  | { readonly verb: 'changeFollowUp'; readonly input: Sent<typeof changeFollowUpSchema> }
  | { readonly verb: 'strikeFollowUp'; readonly input: Sent<typeof followUpSchema> }
  | { readonly verb: 'bringBackFollowUp'; readonly input: Sent<typeof followUpSchema> }

/** An act under the name by which this device knows it. */
export type Done = Act & { readonly key: string }

/** The words somebody typed in it; null where it holds none. */
export function wordsOf(act: Act): string | null {
  if (act.verb === 'record' || act.verb === 'change') return act.input.sentence
  if (act.verb === 'assign' || act.verb === 'changeFollowUp') return act.input.what
  return null
}
