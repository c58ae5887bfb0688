import { type Drop, dropAt, type Hand } from '@/app/(desk)/_parts/drop'
import { lyingIn } from '@/app/(desk)/_parts/use-drag'
import { type Pole, POLES, TOPIC_LEVELS } from '@/lib/topics/model'

export type DropInPole = Drop & { readonly pole: Pole }

/** Where a dragged topic would land: in the pole the hand is over, so that one can be led from one pole to the other. */
export function dropInPole(list: HTMLElement, id: string, hand: Hand): DropInPole | null {
  const parts = [...list.querySelectorAll<HTMLElement>('[data-pole]')]
  const origin = list.getBoundingClientRect().top
  const part = parts.findLast((each) => each.getBoundingClientRect().top - origin <= hand.y) ?? parts[0]
  const pole = POLES.find((each) => each === part?.dataset.pole)
  if (part === undefined || pole === undefined) return null
  const rows = lyingIn(list, part)
  const branch = branchOf(lyingIn(list), id)
  const drop = dropAt(rows.some((row) => row.id === id) ? rows : [...branch, ...rows], id, hand, TOPIC_LEVELS)
  if (drop === null) return null
  const isEmpty = rows.every((row) => branch.some((one) => one.id === row.id))
  return { ...drop, pole, top: isEmpty ? part.getBoundingClientRect().bottom - origin : drop.top }
}

/** The row and all nested under it. */
function branchOf(rows: ReturnType<typeof lyingIn>, id: string) {
  const from = rows.findIndex((row) => row.id === id)
  const depth = rows[from]?.depth ?? 0
  const end = rows.findIndex((row, place) => place > from && row.depth <= depth)
  return rows.slice(Math.max(from, 0), end === -1 ? undefined : end)
}
