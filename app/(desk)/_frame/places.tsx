import {
  IconBell,
  IconCalendarEvent,
  IconListCheck,
  IconListTree,
  IconNotes,
  IconProgress,
  IconSun,
  IconUsers,
} from '@tabler/icons-react'
import type { NavItem } from '@/app/_ui/shell/nav-items'

/** The places of the house, in the order in which an officer needs them. */
export const places: readonly NavItem[] = [
  { href: '/', label: 'Today', icon: <IconSun aria-hidden stroke={1.75} />, keys: 'g t' },
  {
    href: '/meetings',
    label: 'Meetings',
    icon: <IconCalendarEvent aria-hidden stroke={1.75} />,
    keys: 'g m',
    holds: ['/follow-ups'],
  },
  { href: '/topics', label: 'Standing list', icon: <IconListTree aria-hidden stroke={1.75} />, keys: 'g l' },
  { href: '/plans', label: 'Plans', icon: <IconProgress aria-hidden stroke={1.75} />, keys: 'g p' },
  { href: '/notes', label: 'Notes', icon: <IconNotes aria-hidden stroke={1.75} />, keys: 'g n' },
  { href: '/news', label: 'News', icon: <IconBell aria-hidden stroke={1.75} />, keys: 'g b' },
  { href: '/people', label: 'People', icon: <IconUsers aria-hidden stroke={1.75} />, keys: 'g e' },
]

/** The places with what is new in them: never more than the person may read. */
export function placesWith(news: number): readonly NavItem[] {
  return places.map((place) => (place.href === '/news' ? { ...place, count: news } : place))
}

/** Without a seat there is nothing to read; an administrator still looks after the people. */
export const placesOfAdministrator: readonly NavItem[] = places.filter(({ href }) => href === '/people')

/** An account for a reporting round alone finds its way back to what it is asked. */
export const placesOfFocalPoint: readonly NavItem[] = [
  {
    href: '/no-seat',
    label: 'What you are asked',
    icon: <IconListCheck aria-hidden stroke={1.75} />,
    keys: 'g a',
  },
]
