import type { Paper } from '@/lib/papers/paper'
import { type AgendaCopy, framed } from './frame'
import { itemOutline } from './outline'

/** Titles only, as it goes out before adoption. A break is a matter of the programme. */
export function provisional(copy: AgendaCopy): Paper {
  const items = copy.items.filter((item) => item.kind !== 'BREAK')
  return framed('provisional', copy, 'portrait', [itemOutline(items, () => [])])
}
