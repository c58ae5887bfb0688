import { capitalise } from '@/lib/kernel/text'
import { type FollowUpStatus, followUpStatusWords } from '../model'

const dueWords = { WEEK: 'due by this day next week', MONTH: 'due within a month', UNDATED: 'without a date' }

type Asked = {
  readonly status?: 'PENDING' | 'OVERDUE' | FollowUpStatus | undefined
  readonly due?: 'WEEK' | 'MONTH' | 'UNDATED' | undefined
  readonly mine: 'MINE' | 'ALL'
}

/** What of the follow-ups a copy holds, in words; empty for all of them. */
export function filterWords({ status, due, mine }: Asked, owner: string | undefined): string {
  const words = [
    status === undefined ? '' : statusText(status),
    due === undefined ? '' : dueWords[due],
    owner === undefined ? '' : `to be done by ${owner}`,
    mine === 'MINE' ? 'to be done by whoever made this copy' : '',
  ]
  return capitalise(words.filter((word) => word !== '').join(', '))
}

function statusText(status: 'PENDING' | 'OVERDUE' | FollowUpStatus): string {
  if (status === 'PENDING') return 'still to do'
  return status === 'OVERDUE' ? 'overdue' : followUpStatusWords[status]
}
