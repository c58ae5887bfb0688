import type { Circle } from '@/lib/access/circle'

/** Who stands before the house. The author runs Cambodia's desk and wrote everything that is staged. */
export const names = [
  'author',
  'colleague',
  'co-chair',
  'thailand',
  'partner',
  'secretariat',
  'observer',
  'administrator',
  'neighbour',
] as const
export type Name = (typeof names)[number]

/**
 * A staged text, by what the prose of docs/security.md asks about it. Its mark is a word that stands nowhere else, so
 * that wherever it turns up, it is this text that was told.
 */
export type Subject = {
  readonly mark: string
  readonly circle: Circle
  /** The circle of the paper it stands in; both must open. */
  readonly paper?: Circle
  /** A national text is Cambodia's unless it is Thailand's. */
  readonly owner?: 'cambodia' | 'thailand'
  /** Opened to them by name, today. */
  readonly sharedWith?: readonly Name[]
  /** In its author's bin; struck out for everybody; withdrawn from all but those who released it. */
  readonly gone?: 'binned' | 'struck' | 'withdrawn'
}

const asean: readonly Name[] = ['author', 'colleague', 'co-chair', 'thailand']
const own: Readonly<Record<'cambodia' | 'thailand', readonly Name[]>> = {
  cambodia: ['author', 'colleague', 'co-chair'],
  thailand: ['thailand'],
}

/** The prose, written out; nothing here is computed from a policy. */
function within(circle: Circle, owner: 'cambodia' | 'thailand'): readonly Name[] {
  const open: Record<Circle, readonly Name[]> = {
    AUTHOR: owner === 'cambodia' ? ['author'] : ['thailand'],
    OWN_DELEGATION: own[owner],
    CO_CHAIRS: [...own[owner], ...own.cambodia, 'partner'],
    ASEAN: asean,
    ASEAN_AND_SECRETARIAT: [...asean, 'secretariat'],
    ALL_DELEGATIONS: [...asean, 'partner', 'secretariat', 'observer'],
  }
  return open[circle]
}

/** A share by name opens no text that its circle was made to keep from that side. */
function opensByName(name: Name, circle: Circle): boolean {
  if (name === 'partner') return circle !== 'ASEAN' && circle !== 'ASEAN_AND_SECRETARIAT'
  if (name === 'secretariat') return circle !== 'ASEAN'
  return true
}

/** Who reads the text, as the prose says. */
export function readersOf({
  circle,
  paper,
  owner = 'cambodia',
  sharedWith = [],
  gone,
}: Subject): readonly Name[] {
  if (gone === 'struck') return []
  if (gone === 'binned') return ['author']
  if (gone === 'withdrawn') return ['author', 'colleague', 'co-chair']
  const inPaper = paper === undefined ? names : within(paper, owner)
  const byName = sharedWith.filter((name) => opensByName(name, circle))
  return [...new Set([...within(circle, owner), ...byName])].filter((name) => inPaper.includes(name))
}
