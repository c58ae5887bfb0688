import { Tabs } from '@/app/_ui/shell/tabs'
import { hrefOf, valueOf, type View, viewOf, withValue } from '@/app/_ui/table/view'

/** Upcoming, past, the calendar and what follows from them; what the list was narrowed by goes along between the first two. */
export function ListTabs({ view }: { view: View }) {
  const upcoming = hrefOf(withValue(view, 'when', null))
  const past = hrefOf(withValue(view, 'when', 'past'))
  return (
    <Tabs
      name="Ways to look at the meetings"
      tabs={[
        { href: upcoming, label: 'Upcoming' },
        { href: past, label: 'Past' },
        { href: '/meetings/calendar', label: 'Calendar' },
        { href: '/follow-ups', label: 'Follow-ups' },
      ]}
      current={valueOf(view, 'when') === 'past' ? past : upcoming}
    />
  )
}

/** The same tabs over the calendar and over the follow-ups. */
export function TabsOver({ current }: { current: '/meetings/calendar' | '/follow-ups' }) {
  const list = viewOf('/meetings', {})
  return (
    <Tabs
      name="Ways to look at the meetings"
      tabs={[
        { href: '/meetings', label: 'Upcoming' },
        { href: hrefOf(withValue(list, 'when', 'past')), label: 'Past' },
        { href: '/meetings/calendar', label: 'Calendar' },
        { href: '/follow-ups', label: 'Follow-ups' },
      ]}
      current={current}
    />
  )
}
