import { Tabs } from '@/app/_ui/shell/tabs'

/** Only administrators have a second side to this place. */
export function PeopleTabs() {
  return (
    <Tabs
      name="People"
      tabs={[
        { href: '/people', label: 'Seats' },
        { href: '/people/accounts', label: 'Accounts' },
      ]}
    />
  )
}
