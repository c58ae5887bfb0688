import type { Actor } from '@/lib/access/actor'
import { withinCircle } from '@/lib/access/circle'
import type { Db } from '@/lib/db/client'
import { mayRead as mayReadTask } from '@/lib/outcomes/policy'
import { sourceOf, type SourceLink } from '../rules/source-link'

/** Where the items of an agenda lead that were drafted from something one can look at, as far as the actor may read that. */
export async function sourceLinks(
  db: Db,
  actor: Actor,
  items: readonly { readonly id: string; readonly sourceKey: string | null }[],
): Promise<ReadonlyMap<string, SourceLink>> {
  const sources = items.flatMap(({ id, sourceKey }) => {
    const source = sourceOf(sourceKey)
    return source === null ? [] : [{ itemId: id, ...source }]
  })
  const idsOf = (kind: string) => sources.flatMap((source) => (source.kind === kind ? [source.id] : []))
  const visible = withinCircle.where(actor)
  const visibleTasks = mayReadTask.where(actor)
  const [meetings, tasks] = [idsOf('summary'), idsOf('remaining')]
  const [summaries, followUps] = await Promise.all([
    meetings.length === 0
      ? []
      : db.summary.findMany({
          where: { AND: [visible, { meetingId: { in: meetings } }] },
          select: { meetingId: true },
        }),
    tasks.length === 0
      ? []
      : db.followUp.findMany({
          where: { AND: [visibleTasks, { id: { in: tasks } }] },
          select: { id: true },
        }),
  ])
  const open = new Set([...summaries.map(({ meetingId }) => meetingId), ...followUps.map(({ id }) => id)])
  return new Map(sources.flatMap(({ itemId, id, link }) => (open.has(id) ? [[itemId, link]] : [])))
}
