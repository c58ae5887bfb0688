import type { Option } from '@/app/_ui/form/select-field'
import type { TopicChoices } from '@/lib/topics/queries/choices'

/** What the form of a topic may choose from, ready for the browser. */
export type FormChoices = {
  readonly series: readonly Option[]
  readonly delegations: readonly Option[]
  readonly milestones: readonly Option[]
}

export function formChoices({ series, delegations, milestones }: TopicChoices): FormChoices {
  return {
    series: series.map(({ id, shortTitle }) => ({ value: id, label: shortTitle })),
    delegations: delegations.map(({ id, name }) => ({ value: id, label: name })),
    milestones: milestones.map(({ id, title, happenedOn }) => ({
      value: id,
      label: `${title} (${happenedOn.slice(0, 4)})`,
    })),
  }
}
