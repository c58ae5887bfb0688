import type { Tab } from '@/app/_ui/shell/tabs'
import type { MeetingId } from '@/lib/kernel/ids'

/** The parts of a meeting, in the order in which an officer comes to them; each has a page of that name. */
const parts = [
  ['draft', 'Draft'],
  ['agenda', 'Agenda'],
  ['papers', 'Papers'],
  ['notes', 'Notes'],
  ['day', 'Meeting day'],
  ['outcomes', 'Outcomes'],
  ['summary', 'Summary'],
] as const

export function tabsOf(meetingId: MeetingId): readonly Tab[] {
  const home = `/meetings/${meetingId}`
  return [
    { href: home, label: 'Overview' },
    ...parts.map(([word, label]) => ({ href: `${home}/${word}`, label })),
  ]
}
