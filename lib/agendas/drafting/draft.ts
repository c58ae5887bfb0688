import type { DelegationId, TopicId } from '@/lib/kernel/ids'
import type { AgendaCircle } from '../model/agenda'
import type { ItemKind } from '../model/item'
import type { DraftState } from './state'

/** An item one source brings, with its reason in words. */
export type Proposal = {
  /** Says what it stands for and is the same in every draft: `topic:<id>`, `skeleton:<key>`. */
  readonly key: string
  /** The key of the proposal it goes under; null for the top. */
  readonly parentKey: string | null
  readonly kind: ItemKind
  readonly title: string
  readonly minutes: number | null
  readonly leadId: DelegationId | null
  readonly topicId: TopicId | null
  /** Why it is here; in the second list, why it was left out. A phrase without a capital or a full stop. */
  readonly reason: string
  /** How far it may be open, where its words come from something narrower; left out, as far as its heading. */
  readonly circle?: AgendaCircle | undefined
  /** With what it is told where many like it would swamp the second list; left out, it stands for itself. */
  readonly group?: Group | undefined
  /** Where what it is about stands in the house. */
  readonly href?: string | undefined
}

/** Proposals that are told as one entry, which opens. */
export type Group = {
  readonly key: string
  /** "CPA 2021-2025, 2 Security cooperation" */
  readonly title: string
  /** What of it: "quiet"; the entry counts how many of each. */
  readonly sort: string
}

/**
 * One place proposals come from: a pure function of the state. When two sources bring the same key, the first says
 * where it stands, the later how it reads, and both reasons are kept.
 */
export type Source = {
  readonly name: string
  readonly propose: (state: DraftState) => {
    readonly proposed: readonly Proposal[]
    readonly leftOut: readonly Proposal[]
  }
}

/** A proposal in its place. */
export type DraftItem = Proposal & {
  /** The name of the source that brought it first. */
  readonly source: string
  /** 0 is the top. */
  readonly depth: number
  /** The keys it may stand under, the nearest first; some may have been left out or be declined. */
  readonly path: readonly string[]
  /** Its place in the order of both lists together. */
  readonly place: number
}

/** Both lists in the order of the agenda; no key is in both. */
export type Draft = { readonly proposed: readonly DraftItem[]; readonly leftOut: readonly DraftItem[] }
