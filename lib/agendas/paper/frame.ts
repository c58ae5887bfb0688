import { momentText } from '@/lib/kernel/zones'
import type { Block, Paper } from '@/lib/papers/paper'
import type { ReviewedPlan } from '@/lib/plans/queries/reviewed-plans'
import type { AgendaState } from '../model/agenda'
import type { AgendaPaperKind } from '../model/paper-kind'
import type { AgendaSetting, ItemView } from '../model/view'

/** What a paper of an agenda is made of: the copy for its audience, and the words around it. */
export type AgendaCopy = {
  readonly items: readonly ItemView[]
  /** The plans reviewed under its items, as far as the audience may read them. */
  readonly plans: readonly ReviewedPlan[]
  readonly state: AgendaState
  readonly setting: AgendaSetting
  /** "ASEAN only": the marking the partnership prints for the circle. */
  readonly marking: string
  /** "ASEAN Member States" */
  readonly audience: string
  readonly now: Date
  /** The desk's zone, in which "as of" is told. */
  readonly zone: string
}

/** The title, marking, date and foot that every paper of an agenda has. */
export function framed(
  kind: AgendaPaperKind,
  copy: AgendaCopy,
  orientation: Paper['orientation'],
  blocks: readonly Block[],
): Paper {
  return {
    title: titleOf(kind, copy.state),
    subtitles: [copy.setting.heading],
    language: 'en-GB',
    orientation,
    marking: copy.marking,
    asOf: `As of ${momentText(copy.now, copy.zone)}`,
    audience: `For: ${copy.audience}`,
    blocks,
  }
}

/** Before the meeting adopts it an agenda is provisional, and its programme tentative. */
function titleOf(kind: AgendaPaperKind, state: AgendaState): string {
  if (kind === 'provisional') return state === 'ADOPTED' ? 'Agenda' : 'Provisional agenda'
  if (kind === 'annotated') return state === 'ADOPTED' ? 'Annotated agenda' : 'Annotated provisional agenda'
  return state === 'ADOPTED' ? 'Programme' : 'Tentative programme'
}
