/** What a list shows, as its address tells it: filters, order and place, so that a view can be sent to a colleague. */
export type View = { readonly path: string; readonly query: readonly (readonly [string, string])[] }

/** As Next hands it to a page. */
export type SearchParams = Record<string, string | string[] | undefined>

/** The words in which a list keeps its order and its place. */
const sortWord = 'sort'
export const placeWord = 'after'

export function viewOf(path: string, searchParams: SearchParams): View {
  const query = Object.entries(searchParams).flatMap(([name, value]) =>
    [value ?? []].flat().map((one) => [name, one] as const),
  )
  return { path, query }
}

export function hrefOf({ path, query }: View): string {
  const words = new URLSearchParams(query.map(([name, value]) => [name, value]))
  return query.length === 0 ? path : `${path}?${words.toString()}`
}

export function valuesOf(view: View, name: string): string[] {
  return view.query.filter(([known]) => known === name).map(([, value]) => value)
}

export function valueOf(view: View, name: string): string | undefined {
  return valuesOf(view, name)[0]
}

/** Leaves out some words of the address. */
export function without(view: View, ...names: readonly string[]): View {
  return { ...view, query: view.query.filter(([name]) => !names.includes(name)) }
}

/** Sets one word. Whatever changes the list takes the reader back to its beginning. */
export function withValue(view: View, name: string, value: string | null): View {
  const rest = without(view, name, placeWord)
  return value === null ? rest : { ...rest, query: [...rest.query, [name, value]] }
}

/** Adds the value to a filter, or takes it away if it is there. */
export function withToggled(view: View, name: string, value: string): View {
  const kept = valuesOf(view, name).filter((one) => one !== value)
  const next = kept.length === valuesOf(view, name).length ? [...kept, value] : kept
  const rest = without(view, name, placeWord)
  return { ...rest, query: [...rest.query, ...next.map((one) => [name, one] as const)] }
}

export type Order = { by: string; direction: 'ascending' | 'descending' }

/** `sort=date` rises, `sort=-date` falls. */
export function orderOf(view: View): Order | null {
  const sort = valueOf(view, sortWord)
  if (sort === undefined || sort === '' || sort === '-') return null
  return sort.startsWith('-')
    ? { by: sort.slice(1), direction: 'descending' }
    : { by: sort, direction: 'ascending' }
}

/** The view ordered by that column; asked again, the other way round. */
export function orderedBy(view: View, by: string, now: Order | null = orderOf(view)): View {
  const falls = now?.by === by && now.direction === 'ascending'
  return withValue(view, sortWord, falls ? `-${by}` : by)
}

/** The next stretch of a list that is read by key. */
export function after(view: View, key: string): View {
  const rest = without(view, placeWord)
  return { ...rest, query: [...rest.query, [placeWord, key]] }
}

export function fromTheStart(view: View): View {
  return without(view, placeWord)
}
