import type { Db, Prisma } from '@/lib/db/client'

/** So many of the latest numbered meetings are looked at for doubles and gaps. */
const LATEST = 300

/** The numbers a series has borne, as far as the reader sees them; the latest ones in a very long series. */
export function numbersOfSeries(db: Db, visible: Prisma.MeetingWhereInput, seriesId: string) {
  return db.meeting.findMany({
    where: { AND: [visible, { seriesId, ordinal: { not: null } }] },
    select: { id: true, ordinal: true, precision: true, startsOn: true, endsOn: true },
    orderBy: { startsOn: 'desc' },
    take: LATEST,
  })
}
