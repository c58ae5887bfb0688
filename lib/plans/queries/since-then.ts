import type { GuardedWhere } from '@/lib/access/circle'
import type { Db } from '@/lib/db/client'
import { type Since, type SnapshotLine, since, storedLines } from '../rules/since'
import type { ServingActivity } from './serving'

/** What happened since a snapshot on the lines of a copy: what moved, what was held, what has gone quiet. */
export type SinceThen = Since & {
  readonly id: string
  readonly occasion: string
  readonly asOn: string
  readonly held: number
}

type Snapshot = { readonly id: string; readonly occasion: string; readonly asOn: string }
type Copied = {
  readonly lines: readonly SnapshotLine[]
  readonly activities: readonly ServingActivity[]
  /** The day to which is told. */
  readonly until: string
}

/** Compares the lines of a copy with a snapshot; a line that is not in the copy is not told of. */
export async function sinceThen(
  db: Db,
  visible: GuardedWhere,
  before: Snapshot | undefined,
  { lines, activities, until }: Copied,
): Promise<SinceThen | null> {
  if (before === undefined) return null
  const stored = await db.planSnapshot.findFirst({
    where: { AND: [visible, { id: before.id }] },
    select: { content: true },
  })
  const here = new Set(lines.map(({ id }) => id))
  const held = activities.filter(
    ({ state, endsOn, lineIds }) =>
      state === 'HELD' && endsOn > before.asOn && endsOn <= until && lineIds.some((id) => here.has(id)),
  ).length
  const then = storedLines(stored?.content).filter(({ id }) => here.has(id))
  return { ...before, held, ...since(then, lines, before.asOn, until) }
}
