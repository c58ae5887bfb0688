import { type Circle, circles } from '@/lib/access/circle'

type OfCircle = { readonly circle: Circle }
export type LeftOut = { readonly circle: Circle; readonly remarks: number; readonly activities: number }

/** What the reader may read and the copy does not hold, by circle, from closed to open. */
export function leftOutOf(
  open: readonly Circle[],
  remarks: readonly OfCircle[],
  activities: readonly OfCircle[],
): readonly LeftOut[] {
  return circles
    .filter((circle) => !open.includes(circle))
    .map((circle) => ({
      circle,
      remarks: remarks.filter((remark) => remark.circle === circle).length,
      activities: activities.filter((activity) => activity.circle === circle).length,
    }))
    .filter((out) => out.remarks + out.activities > 0)
}
