'use client'
import { useWatch } from 'react-hook-form'
import { z } from 'zod'
import { Callout } from '@/app/_ui/text/callout'
import { warningsWhileTyping } from '@/lib/meetings/rules/numbers'
import { datesShape, readDates } from '@/lib/meetings/schema/dates'
import type { FormChoices } from './form-choices'
import type { MeetingForm } from './form-values'

const dates = z.object(datesShape).transform(readDates)

/** What is odd about the number, while it is typed. It warns and never stands in the way: numbers slip in real life. */
export function NumberWarnings({ choices }: { choices: FormChoices }) {
  const [meetingId, seriesId, ordinal, startsOn, endsOn] = useWatch<
    MeetingForm,
    ['meetingId', 'seriesId', 'ordinal', 'startsOn', 'endsOn']
  >({ name: ['meetingId', 'seriesId', 'ordinal', 'startsOn', 'endsOn'] })
  const series = choices.series.find(({ id }) => id === seriesId)
  const read = dates.safeParse({ startsOn, endsOn })
  const words =
    typeof ordinal !== 'number' || !Number.isInteger(ordinal) || series === undefined
      ? []
      : warningsWhileTyping({ id: meetingId, ordinal, dates: read.data ?? null }, series.numbers)

  return (
    <div role="status">
      {words.map((sentence) => (
        <Callout key={sentence} kind="warning">
          {sentence}
        </Callout>
      ))}
    </div>
  )
}
