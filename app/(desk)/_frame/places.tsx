import { IconCalendarEvent, IconListTree, IconProgress, IconSun, IconUsers } from '@tabler/icons-react'
import type { NavItem } from '@/app/_ui/shell/nav-items'

/** The places of the house, in the order in which an officer needs them. */
export const places: readonly NavItem[] = [
  { href: '/', label: 'Today', icon: <IconSun aria-hidden stroke={1.75} />, keys: 'g t' },
  {
    href: '/meetings',
    label: 'Meetings',
    icon: <IconCalendarEvent aria-hidden stroke={1.75} />,
    keys: 'g m',
  },
  { href: '/topics', label: 'Standing list', icon: <IconListTree aria-hidden stroke={1.75} />, keys: 'g l' },
  { href: '/plans', label: 'Plans', icon: <IconProgress aria-hidden stroke={1.75} />, keys: 'g p' },
  { href: '/people', label: 'People', icon: <IconUsers aria-hidden stroke={1.75} />, keys: 'g e' },
]

/** Without a seat there is nothing to read; an administrator still looks after the people. */
export const placesOfAdministrator: readonly NavItem[] = places.filter(({ href }) => href === '/people')
