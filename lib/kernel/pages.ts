/** How many rows a list shows before it goes on. Drawing rows is what a page costs: fifty are more than a screen and half as dear as a hundred. */
export const pageLength = 50

/** Where a list goes on: the day or the moment its last row is ordered by, and the id of that row. */
export type Place<By> = { readonly by: By; readonly id: string }

type Paged<Row> = {
  readonly rows: readonly Row[]
  /** The place after which the next page begins, as it stands in an address; null at the end of the list. */
  readonly next: string | null
}

/** The rows of one page, of which one more was asked for than it shows. */
export function paged<Row extends { readonly id: string }>(
  found: readonly Row[],
  by: (row: Row) => string | Date,
  length = pageLength,
): Paged<Row> {
  const rows = found.slice(0, length)
  const last = found.length > length ? rows.at(-1) : undefined
  return { rows, next: last === undefined ? null : placeText({ by: by(last), id: last.id }) }
}

function placeText({ by, id }: Place<string | Date>): string {
  return `${typeof by === 'string' ? by : by.toISOString()}~${id}`
}

/** A place among days as it came back in an address; null for the beginning of the list, and for what was worn in transit. */
export function dayPlace(text: string | null | undefined): Place<string> | null {
  const [, by = '', id = ''] = /^(\d{4}-\d{2}-\d{2})~([\w-]{1,64})$/.exec(text ?? '') ?? []
  return id === '' ? null : { by, id }
}

/** The same among moments. */
export function momentPlace(text: string | null | undefined): Place<Date> | null {
  const [, moment = '', id = ''] = /^([^~]+)~([\w-]{1,64})$/.exec(text ?? '') ?? []
  const by = new Date(moment)
  return id === '' || Number.isNaN(by.getTime()) ? null : { by, id }
}

type Beyond<Column extends string, By> =
  Record<string, never> | { OR: [Record<Column, Further<By>>, Record<Column, By> & { id: Further<string> }] }
type Further<By> = { lt: By } | { gt: By }

/** What lies beyond a place in a list ordered by that column and then by the id. */
export function beyond<Column extends string, By>(
  column: Column,
  place: Place<By> | null,
  way: 'asc' | 'desc',
): Beyond<Column, By> {
  if (place === null) return {}
  const further = <Value>(value: Value): Further<Value> => (way === 'asc' ? { gt: value } : { lt: value })
  return {
    OR: [
      { [column]: further(place.by) } as Record<Column, Further<By>>,
      { [column]: place.by, id: further(place.id) } as Record<Column, By> & { id: Further<string> },
    ],
  }
}
