import { capitalise, tidyLine } from '@/lib/kernel/text'
import type { OutcomeKind } from '@/lib/outcomes/model'

/** An outcome as it was written down in the room. */
export type Worded = {
  readonly kind: OutcomeKind
  readonly sentence: string
  readonly toNextMeeting: boolean
  readonly toPrepared: boolean
}

/** Where a deferred item goes, in the words of the meeting: "the 20th ARSOM". */
export type Destinations = { readonly next: string; readonly prepared: string | null }

/** Who is spoken of as acting already: such a sentence stands as it is. */
const SPEAKS_OF_THE_MEETING =
  /^(?:the|this)\s+(?:meeting|senior officials|som leaders|ministers|co-chairs|committee|sides|two sides|delegations)\b/i

/** A word by which a sentence of its own is told from a thing that is named. */
const FINITE =
  /\b(?:will|would|shall|should|can|could|may|might|must|is|are|was|were|has|have|had|remains?|stands?|expects?|supports?|proposes?|proposed|welcomes?|intends?|plans|needs?|asked|asks|offered|offers|agreed|agrees|reserved|reserves)\b/i

/**
 * A sentence of the summary out of an outcome, in the unattributed prose of the trade: "The Meeting noted ...", "The Meeting
 * agreed to ...". What already speaks of the Meeting stays as it was written. Nothing is left out and nothing is invented:
 * the desk edits from here.
 */
export function sentenceOf(outcome: Worded, destinations: Destinations): string {
  const said = tidyLine(outcome.sentence).replace(/[.;,\s]+$/, '')
  const words = SPEAKS_OF_THE_MEETING.test(said) ? capitalise(said) : glued(outcome.kind, said)
  return `${words}${whereTo(outcome, words, destinations)}.`
}

function glued(kind: OutcomeKind, said: string): string {
  const [begins, as] = beginnings[kind](said)
  return `The Meeting ${begins} ${inside(as)}`
}

type Glue = (said: string) => readonly [string, string]
const begins = (words: string) => (said: string) => new RegExp(`^(?:${words})\\b`, 'i').test(said)
const isVerb = begins('to')
const isClause = (said: string) => begins('that|how|whether')(said)
const hasPreposition = begins('on|upon|with|of|by|for|about|among|between|regarding|concerning|as')
/** "the report that is due" names a thing: what follows "that" or "which" says nothing of the whole. */
const isSentence = (said: string) =>
  !isVerb(said) && !isClause(said) && FINITE.test(said.split(/\b(?:that|which|who|whose)\b/i)[0] ?? '')

const beginnings: Readonly<Record<OutcomeKind, Glue>> = {
  AGREED: (said) => {
    if (isVerb(said) || isClause(said) || hasPreposition(said)) return ['agreed', said]
    return [isSentence(said) ? 'agreed that' : 'agreed on', said]
  },
  NOTED: (said) => {
    if (isVerb(said) || hasPreposition(said)) return ['noted the matter', said]
    return [isSentence(said) ? 'noted that' : 'noted', said]
  },
  TASKED: (said) => {
    if (isVerb(said)) return ['gave the task', said]
    if (isClause(said)) return ['asked', said]
    const [, who, what] = /^(.{2,80}?) (?:will|shall|is to|are to|should|would) (.+)$/i.exec(said) ?? []
    return ['tasked', who === undefined || what === undefined ? said : `${who} to ${what}`]
  },
  RESERVED: (said) => {
    if (isClause(said)) return ['took note of the reservation', said]
    if (isSentence(said)) return ['took note that', said]
    return ['took note of the reservation', hasPreposition(said) ? said : `on ${said}`]
  },
  DEFERRED: (said) => {
    if (isVerb(said) || isClause(said) || isSentence(said)) return ['deferred the matter:', said]
    return ['deferred', said]
  },
}

function whereTo(
  { kind, toNextMeeting, toPrepared }: Worded,
  words: string,
  { next, prepared }: Destinations,
): string {
  if (kind !== 'DEFERRED') return ''
  const to = [toNextMeeting ? next : null, toPrepared ? prepared : null].filter(
    (each): each is string => each !== null && !words.toLowerCase().includes(each.toLowerCase()),
  )
  return to.length === 0 ? '' : ` to ${to.join(' and to ')}`
}

/** A word that is capital only because it began a sentence; names keep their capital. */
const COMMON =
  /^(?:The|A|An|This|That|These|Those|Its|Their|All|Both|Each|No|There|It|They|To|On|Of|With|By|For|In|At|Further|Continued|Progress|Officials|Member|Delegations|One|Some|Several|Cooperation|Work|Early|Regular)\b/

function inside(said: string): string {
  return COMMON.test(said) ? `${said.slice(0, 1).toLowerCase()}${said.slice(1)}` : said
}
