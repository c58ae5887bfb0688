/** A row of a tree that is kept flat: its parent, and a key that orders it among its siblings. */
export type TreeRow = { readonly id: string; readonly parentId: string | null; readonly orderKey: string }

/** A row where the reader meets it; `depth` 0 is the top. */
export type Placed<Row> = { readonly row: Row; readonly depth: number }

/**
 * Order keys are compared by code unit, never by the reader's language, because that is how they are made. Two people
 * who insert at the same place may get the same key: then the id decides, the same everywhere.
 */
export function compareOrder(
  a: Pick<TreeRow, 'id' | 'orderKey'>,
  b: Pick<TreeRow, 'id' | 'orderKey'>,
): number {
  if (a.orderKey !== b.orderKey) return a.orderKey < b.orderKey ? -1 : 1
  if (a.id === b.id) return 0
  return a.id < b.id ? -1 : 1
}

/** The rows under each parent, in order; those at the top under null. */
export function byParent<Row extends TreeRow>(
  rows: readonly Row[],
): ReadonlyMap<string | null, readonly Row[]> {
  const families = new Map<string | null, Row[]>()
  for (const row of rows) {
    const family = families.get(row.parentId)
    if (family) family.push(row)
    else families.set(row.parentId, [row])
  }
  for (const family of families.values()) family.sort(compareOrder)
  return families
}

/**
 * The rows in document order. A row whose parent is not among them is not met, nor is what lies under it: whoever may
 * not see a heading does not see its place either.
 */
export function inDocumentOrder<Row extends TreeRow>(rows: readonly Row[]): readonly Placed<Row>[] {
  const families = byParent(rows)
  const met: Placed<Row>[] = []
  const visit = (parentId: string | null, depth: number) => {
    for (const row of families.get(parentId) ?? []) {
      met.push({ row, depth })
      visit(row.id, depth + 1)
    }
  }
  visit(null, 0)
  return met
}

/** The ids of a row and of everything under it. */
export function withAllUnder(rows: readonly TreeRow[], id: string): ReadonlySet<string> {
  const families = byParent(rows)
  const found = new Set([id])
  for (const each of found) for (const row of families.get(each) ?? []) found.add(row.id)
  return found
}
