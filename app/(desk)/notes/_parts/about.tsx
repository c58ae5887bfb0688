import Link from 'next/link'
import type { About } from '@/lib/notes/queries/about'

/** What a note is about, with the way there; the query has told only what this reader may know. */
export function AboutLink({ about }: { about: About | null }) {
  if (about === null) return null
  return (
    <Link href={addressOf(about)} prefetch={false}>
      {aboutWords(about)}
    </Link>
  )
}

export function aboutWords(about: About): string {
  return about.kind === 'ITEM' ? `${about.meeting}: ${about.title}` : about.title
}

export function addressOf(about: About): string {
  switch (about.kind) {
    case 'MEETING':
      return `/meetings/${about.id}`
    case 'ITEM':
      return `/meetings/${about.meetingId}/agenda?item=${about.id}`
    case 'TOPIC':
      return `/topics/${about.id}`
    case 'LINE':
      return `/plans/${about.planId}/lines/${about.id}`
  }
}
