/** How many rows a list shows at once. */
export const PAGE = 100

/** The place after which a list goes on: the moment and the id of its last row. */
export function placeAfter(at: Date, id: string): string {
  return `${at.toISOString()}_${id}`
}

/** A place as it came back in an address; null where it is none. */
export function placeFrom(text: string | undefined): { readonly at: Date; readonly id: string } | null {
  const [, moment = '', id = ''] = /^([^_]+)_([\w-]+)$/.exec(text ?? '') ?? []
  const at = new Date(moment)
  return id === '' || Number.isNaN(at.getTime()) ? null : { at, id }
}

/** The rows of this page and where the next begins; one row more than a page was asked for. */
export function paged<Row>(
  rows: readonly Row[],
  place: (row: Row) => string,
): { readonly rows: readonly Row[]; readonly next: string | null } {
  const last = rows.length > PAGE ? rows[PAGE - 1] : undefined
  return { rows: rows.slice(0, PAGE), next: last === undefined ? null : place(last) }
}
