/** Where an item leads that was drafted from something one can look at. */
export type SourceLink = { readonly words: string; readonly href: string }

type Source = { readonly kind: 'summary' | 'remaining'; readonly id: string; readonly link: SourceLink }

/** What an item was drafted from, by the key it was drafted under; null where that is nothing to look at. */
export function sourceOf(sourceKey: string | null): Source | null {
  const [kind, id] = sourceKey?.split(':') ?? []
  if (id === undefined || id === '') return null
  if (kind === 'summary')
    return { kind, id, link: { words: "The co-chairs' summary", href: `/meetings/${id}/summary` } }
  if (kind === 'remaining')
    return { kind, id, link: { words: 'The follow-up', href: `/follow-ups?open=${id}` } }
  return null
}
