import type { NewsAbout } from '@/lib/notifications/model'

/** Where a piece of news leads. */
export function placeOf(about: NewsAbout): string {
  switch (about.kind) {
    case 'NOTE':
      return `/notes/${about.id}`
    case 'RELEASE':
      return `/notes/releases/${about.id}`
    case 'FOLLOW_UP':
      return `/follow-ups?open=${about.id}`
    case 'AGENDA':
      return `/meetings/${about.id}/agenda`
    case 'SUMMARY':
      return `/meetings/${about.id}/summary`
    case 'ROUND':
      return `/plans/${about.planId}`
  }
}
