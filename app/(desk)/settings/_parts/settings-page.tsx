import type { ReactNode } from 'react'
import { Page } from '@/app/_ui/shell/page'
import { Tabs } from '@/app/_ui/shell/tabs'

const tabs = [
  { href: '/settings', label: 'General' },
  { href: '/settings/delegations', label: 'Delegations' },
  { href: '/settings/coordinatorship', label: 'Coordinatorship' },
  { href: '/settings/series', label: 'Series' },
  { href: '/settings/preparation', label: 'Back-planning' },
  { href: '/settings/holidays', label: 'Holidays' },
  { href: '/settings/milestones', label: 'Milestones' },
  { href: '/settings/markings', label: 'Markings' },
] as const

/** One side of the settings; `within` names the partnership they belong to. */
export function SettingsPage({
  within,
  intro,
  action,
  width = 'wide',
  children,
}: {
  within: string
  intro?: ReactNode
  action?: ReactNode
  width?: 'text' | 'wide'
  children: ReactNode
}) {
  return (
    <Page
      title={`Settings of ${within}`}
      intro={intro}
      action={action}
      width={width}
      tabs={<Tabs name="Settings" tabs={tabs} />}
    >
      {children}
    </Page>
  )
}

/** The way back to one side of the settings. */
export function trailTo(label: (typeof tabs)[number]['label']) {
  const side = tabs.find((tab) => tab.label === label)
  return [
    { label: 'Settings', href: '/settings' },
    { label, href: side?.href ?? '/settings' },
  ]
}
