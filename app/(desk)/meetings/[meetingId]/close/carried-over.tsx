import { PaperLine } from '@/app/(desk)/_parts/paper-text'
import { List, ListRow } from '@/app/_ui/table/list'
import { type LeftItem, targetText } from './targets'

/** What was left, and where it went. */
export function CarriedOver({ items, prepares }: { items: readonly LeftItem[]; prepares: string | null }) {
  return (
    <List name="Carried over">
      {items.map(({ itemId, title, deferred, targets }) => (
        <ListRow
          key={itemId}
          title={<PaperLine>{title || 'Untitled'}</PaperLine>}
          meta={`${deferred ? 'Deferred' : 'Not reached'}, ${targetText(targets, prepares)}`}
        />
      ))}
    </List>
  )
}
