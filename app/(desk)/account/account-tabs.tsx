import { Tabs } from '@/app/_ui/shell/tabs'

export function AccountTabs() {
  return (
    <Tabs
      name="Your account"
      tabs={[
        { href: '/account', label: 'Where you are signed in' },
        { href: '/account/password', label: 'Password' },
        { href: '/account/calendar', label: 'Calendar' },
        { href: '/account/notifications', label: 'Mail' },
      ]}
    />
  )
}
