import { momentText } from '@/lib/kernel/zones'
import { dayWords, spanWords } from './date-words'

/** A plain date, `YYYY-MM-DD`, or a month, `YYYY-MM`. */
export function Day({ date }: { date: string }) {
  return <time dateTime={date}>{dayWords(date)}</time>
}

/** First to last day; one day when they are the same. */
export function Span({ from, to }: { from: string; to?: string | null }) {
  return (
    <time dateTime={from} data-until={to ?? from}>
      {spanWords(from, to)}
    </time>
  )
}

/** An instant, told by the clock of a place: "27 Apr 2023, 09:00 (Phnom Penh)". */
export function Moment({ at, zone }: { at: Date; zone: string }) {
  return <time dateTime={at.toISOString()}>{momentText(at, zone)}</time>
}
