import { bulleted, labelled, link, paragraphs } from '@/lib/papers/build'
import type { Block, Paper } from '@/lib/papers/paper'
import { planUnderItem } from '@/lib/plans/paper/under-item'
import { type TextKind, textKindWords } from '../model/text'
import type { ItemView, PaperView } from '../model/view'
import { type AgendaCopy, framed } from './frame'
import { itemOutline } from './outline'

/** The texts of an item in the order an officer reads them. */
const order: readonly TextKind[] = [
  'PURPOSE',
  'BACKGROUND',
  'EXPECTED_OUTCOME',
  'LINE_TO_TAKE',
  'NATIONAL_BRIEF',
]

/**
 * Every item with what the copy's circle may read: purpose, background, papers, lead discussant, expected outcome, minutes; under
 * the item that reviews a plan, how the plan stands.
 */
export function annotated(copy: AgendaCopy): Paper {
  const items = copy.items.filter((item) => item.kind !== 'BREAK')
  return framed('annotated', copy, 'portrait', [itemOutline(items, (item) => annotations(item, copy))])
}

function annotations(item: ItemView, copy: AgendaCopy): Block[] {
  const lead = copy.setting.delegations.find(({ id }) => id === item.leadId)
  return [
    ...order.flatMap((kind) => textBlocks(item, kind)),
    ...copy.plans.filter(({ topicId }) => topicId === item.topicId).flatMap(planUnderItem),
    ...(lead === undefined ? [] : [labelled('Lead discussant', lead.name)]),
    ...(item.minutes === null || item.minutes === 0
      ? []
      : [labelled('Time', `${String(item.minutes)} minutes`)]),
    ...(item.papers.length === 0
      ? []
      : [labelled('Papers', '', { blocks: [bulleted(...item.papers.map(paperWords))] })]),
  ]
}

function textBlocks(item: ItemView, kind: TextKind): Block[] {
  const found = item.texts.find((text) => text.kind === kind)
  if (found === undefined || found.text.trim() === '') return []
  const [first, ...rest] = paragraphs(found.text)
  const mark = kind === 'LINE_TO_TAKE' || kind === 'NATIONAL_BRIEF' ? { mark: narrowWords[kind] } : {}
  return [labelled(textKindWords[kind], first?.runs ?? [], { blocks: rest, ...mark })]
}

const narrowWords = { LINE_TO_TAKE: 'ASEAN', NATIONAL_BRIEF: 'own delegation' } as const

function paperWords({ title, url }: PaperView) {
  return url === null ? title : link(title, url)
}
