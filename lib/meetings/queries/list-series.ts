import { defineQuery } from '@/lib/access/operation'
import type { SeriesId } from '@/lib/kernel/ids'
import { mayKnowSeries } from '../policy'
import { SERIES_KINDS, type SeriesKind } from '../model/series'
import { ofPartnershipSchema } from '../schema/lists'

/** The series of a partnership, by name; a handful. */
export const listSeries = defineQuery({
  name: 'meetings.series',
  input: ofPartnershipSchema,
  visible: mayKnowSeries,
  run: async ({ db, input: { partnershipId }, visible }) => {
    const series = await db.series.findMany({
      where: { AND: [visible, { partnershipId }] },
      select: { id: true, kind: true, title: true, shortTitle: true },
      orderBy: { shortTitle: 'asc' },
    })
    return inOrderOfKind(series).map((each) => ({ ...each, id: each.id as SeriesId }))
  },
})

/** SOM first, Summit last, as everyone thinks of them; the two engines order the kinds differently. */
export function inOrderOfKind<Series extends { readonly kind: SeriesKind }>(
  series: readonly Series[],
): readonly Series[] {
  return [...series].sort((a, b) => SERIES_KINDS.indexOf(a.kind) - SERIES_KINDS.indexOf(b.kind))
}
