import { Section } from '@/app/_ui/shell/page'
import { List, ListRow } from '@/app/_ui/table/list'
import type { ListedMeeting } from '@/lib/meetings/queries/rows'
import { placeText } from '@/lib/meetings/rules/titles'

/** Meetings known to be in the month, without a day. */
export function WithoutDay({ meetings, month }: { meetings: readonly ListedMeeting[]; month: string }) {
  if (meetings.length === 0) return null
  const title = `In ${month}, day not known`
  return (
    <Section title={title}>
      <List name={title}>
        {meetings.map((meeting) => (
          <ListRow
            key={meeting.id}
            title={meeting.shortTitle}
            href={`/meetings/${meeting.id}`}
            meta={placeText(meeting) ?? undefined}
          />
        ))}
      </List>
    </Section>
  )
}
