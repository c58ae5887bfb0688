import type { SeriesKind } from '@/lib/meetings/model/series'

/** What the series of a new partnership are called until the desk says otherwise: "ARSOM" for Russia. */
export function defaultSeriesNames(kind: SeriesKind, partner: string): { title: string; shortTitle: string } {
  const initial = Array.from(partner)[0]?.toUpperCase() ?? ''
  const names: Record<SeriesKind, { title: string; shortTitle: string }> = {
    SOM: { title: `ASEAN-${partner} Senior Officials' Meeting`, shortTitle: `A${initial}SOM` },
    PMC: { title: `ASEAN Post Ministerial Conference with ${partner}`, shortTitle: 'PMC+1' },
    JCC: { title: `ASEAN-${partner} Joint Cooperation Committee`, shortTitle: `A${initial}JCC` },
    SUMMIT: { title: `ASEAN-${partner} Summit`, shortTitle: `ASEAN-${partner} Summit` },
  }
  return names[kind]
}
