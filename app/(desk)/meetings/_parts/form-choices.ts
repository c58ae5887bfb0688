import type { Option } from '@/app/_ui/form/select-field'
import type { MeetingId } from '@/lib/kernel/ids'
import { clockText } from '@/lib/kernel/zones'
import type { PlanningChoices } from '@/lib/meetings/queries/planning-choices'
import { datesText } from '@/lib/meetings/rules/dates'
import { nextOfSeries } from '@/lib/meetings/rules/next-of-series'
import type { MeetingForm } from './form-values'

type Series = PlanningChoices['series'][number]

/** What the form of a meeting may choose from, ready for the browser. */
export type FormChoices = {
  readonly series: readonly {
    readonly id: string
    readonly label: string
    readonly numbers: Series['numbers']
    /** What the next of this series begins with. */
    readonly next: Suggestion
    readonly turn: string | null
  }[]
  readonly asean: readonly Option[]
  readonly partner: readonly Option[]
  readonly meetings: readonly Option[]
}

export type Suggestion = Pick<
  MeetingForm,
  'ordinal' | 'zone' | 'beginsAt' | 'endsAt' | 'aseanChair' | 'partnerChair'
>

/** The choices for a form; `own` is the delegation of the desk, `except` the meeting the form is about. */
export function formChoices(
  choices: PlanningChoices,
  own: string | null,
  except: MeetingId | null,
): FormChoices {
  const onSide = (side: string) =>
    choices.delegations
      .filter((each) => each.side === side)
      .map(({ id, name }) => ({ value: id, label: name }))
  return {
    series: choices.series.map((series) => ({
      id: series.id,
      label: `${series.shortTitle}: ${series.title}`,
      numbers: series.numbers,
      ...suggestionFor(series, choices, own),
    })),
    asean: onSide('ASEAN'),
    partner: onSide('PARTNER'),
    meetings: choices.ahead
      .filter(({ id }) => id !== except)
      .map((meeting) => ({ value: meeting.id, label: `${meeting.shortTitle}, ${datesText(meeting)}` })),
  }
}

function suggestionFor(series: Series, { desk, delegations }: PlanningChoices, own: string | null) {
  const { turn, beginsAt, endsAt, ordinal, zone } = nextOfSeries(series.numbers, series.last, desk)
  // a summit is co-chaired by the yearly ASEAN Chair, who may be somebody else
  const asean = series.kind === 'SUMMIT' ? null : own
  const partner = delegations.find(({ side }) => side === 'PARTNER')?.id ?? null
  const next: Suggestion = {
    ordinal,
    zone,
    beginsAt: clockText(beginsAt),
    endsAt: clockText(endsAt),
    aseanChair: chairAgain(series, 'ASEAN', asean),
    partnerChair: chairAgain(series, 'PARTNER', partner),
  }
  return { next, turn }
}

/** Whoever presided last time for that delegation; a new coordinator has its own. */
function chairAgain({ last }: Series, side: 'ASEAN' | 'PARTNER', delegationId: string | null) {
  const before = last?.coChairs.find(
    (chair) => chair.side === side && chair.delegationId === delegationId && !chair.acting,
  )
  return {
    delegationId: delegationId ?? '',
    name: before?.name ?? '',
    rank: before?.rank ?? '',
    acting: false,
  }
}
