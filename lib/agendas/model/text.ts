/** The texts an item may have, each with a circle of its own. */
export const TEXT_KINDS = [
  'TITLE',
  'PURPOSE',
  'BACKGROUND',
  'EXPECTED_OUTCOME',
  'LINE_TO_TAKE',
  'NATIONAL_BRIEF',
] as const
export type TextKind = (typeof TEXT_KINDS)[number]

export const textKindWords: Readonly<Record<TextKind, string>> = {
  TITLE: 'Official title',
  PURPOSE: 'Purpose',
  BACKGROUND: 'Background',
  EXPECTED_OUTCOME: 'Expected outcome',
  LINE_TO_TAKE: 'ASEAN line to take',
  NATIONAL_BRIEF: 'National brief',
}

/** Who a text is for unless the desk says otherwise: whoever may read its item, or a narrower circle. */
export const defaultTextCircle: Readonly<Record<TextKind, 'AS_ITEM' | 'ASEAN' | 'OWN_DELEGATION'>> = {
  TITLE: 'AS_ITEM',
  PURPOSE: 'AS_ITEM',
  BACKGROUND: 'AS_ITEM',
  EXPECTED_OUTCOME: 'AS_ITEM',
  LINE_TO_TAKE: 'ASEAN',
  NATIONAL_BRIEF: 'OWN_DELEGATION',
}

/** The longest each text may be, in characters: a title is a line or two, a brief a few pages. */
export const longestText: Readonly<Record<TextKind, number>> = {
  TITLE: 300,
  PURPOSE: 2_000,
  BACKGROUND: 20_000,
  EXPECTED_OUTCOME: 4_000,
  LINE_TO_TAKE: 20_000,
  NATIONAL_BRIEF: 20_000,
}
