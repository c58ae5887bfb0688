import { List, ListRow } from '@/app/_ui/table/list'
import { Day } from '@/app/_ui/text/date-time'
import type { Waiting } from '@/lib/today/model'

/** Things that wait, each with what it is about and by when. */
export function WaitingList({ name, things }: { name: string; things: readonly Waiting[] }) {
  return (
    <List name={name}>
      {things.map(({ key, what, by, provisional, about }) => (
        <ListRow
          key={key}
          title={what}
          href={hrefOf(about)}
          meta={provisional ? `${about.label}, provisional` : about.label}
          when={<Day date={by} />}
        />
      ))}
    </List>
  )
}

/** Where a thing is done. */
function hrefOf({ kind, id }: Waiting['about']): string {
  return kind === 'MEETING' ? `/meetings/${id}` : '/'
}
