import { Section } from '@/app/_ui/shell/page'
import { List, ListRow } from '@/app/_ui/table/list'
import { Moment } from '@/app/_ui/text/date-time'
import type { listClosings } from '@/lib/outcomes/queries/closings'

type Listed = Awaited<ReturnType<(typeof listClosings)['as']>>

/** When the record was closed and opened again, by whom and why. */
export function Closings({ closings, zone }: { closings: Listed; zone: string }) {
  return (
    <Section title="Closed and opened">
      <List name="Closed and opened">
        {closings.map(({ id, closedAt, closedBy, reopenedAt, reopenedBy, reason }) => (
          <ListRow
            key={id}
            title={<>Closed by {closedBy}</>}
            when={<Moment at={closedAt} zone={zone} />}
            meta={
              reopenedAt !== null && (
                <>
                  Opened again by {reopenedBy}, <Moment at={reopenedAt} zone={zone} />: {reason}
                </>
              )
            }
          />
        ))}
      </List>
    </Section>
  )
}
