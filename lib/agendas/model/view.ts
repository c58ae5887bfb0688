import type { AgendaId, DelegationId, MeetingId, PaperId, PartnershipId, TopicId } from '@/lib/kernel/ids'
import type { ProgrammeFrame } from '../rules/programme'
import type { SourceLink } from '../rules/source-link'
import type { AgendaCircle, AgendaState, Handling } from './agenda'
import type { AgendaItem } from './item'
import type { TextKind } from './text'

/** A text of an item, of the desk or, for a national brief, of the reader's own delegation. */
export type TextView = {
  readonly kind: TextKind
  readonly circle: AgendaCircle
  readonly text: string
  /** 0 for a text nobody has written yet. */
  readonly revision: number
  /** What others typed while this text changed under them; only for those who may settle it. */
  readonly variants: readonly VariantView[]
}

export type VariantView = {
  readonly id: string
  readonly text: string
  /** The revision its author had before them. */
  readonly baseRevision: number
  readonly authorName: string
  readonly mine: boolean
  /** An instant, as ISO text. */
  readonly at: string
}

export type PaperView = {
  readonly id: PaperId
  readonly title: string
  readonly circle: AgendaCircle
  /** For a link: where to. For a file: its size in bytes. */
  readonly url: string | null
  readonly size: number | null
}

export type ItemView = AgendaItem & {
  readonly circle: AgendaCircle
  readonly leadId: DelegationId | null
  readonly topicId: TopicId | null
  /** Why drafting proposed it. */
  readonly reason: string | null
  /** What it was drafted from, where the reader may look at that. */
  readonly source: SourceLink | null
  readonly handling: Handling
  readonly texts: readonly TextView[]
  readonly papers: readonly PaperView[]
}

/** An agenda as one reader sees it: what that reader may not see is not in it, nor counted, nor numbered. */
export type AgendaView = {
  readonly id: AgendaId
  readonly meetingId: MeetingId
  readonly partnershipId: PartnershipId
  readonly state: AgendaState
  readonly circle: AgendaCircle
  /** Whether the reader may change it; nobody may once the meeting is closed. */
  readonly mayEdit: boolean
  /** Whether the reader may write a brief for a delegation of their own. */
  readonly mayBrief: boolean
  readonly items: readonly ItemView[]
}

/** What stands around the agenda and hardly ever changes while one writes. */
export type AgendaSetting = {
  /** "19th ARSOM" */
  readonly shortTitle: string
  /** "19th ASEAN-Russia Senior Officials' Meeting, Siem Reap, 27-28 April 2023" */
  readonly heading: string
  readonly frame: ProgrammeFrame
  readonly delegations: readonly { readonly id: DelegationId; readonly name: string; readonly code: string }[]
}

/** The item's text of a kind, empty where nobody has written it. */
export function textOf(item: Pick<ItemView, 'texts'>, kind: TextKind): string {
  return item.texts.find((text) => text.kind === kind)?.text ?? ''
}
