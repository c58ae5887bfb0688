import type { Source } from './draft'
import { skeletonKey } from './keys'

/** The usual order of business of the series: every draft begins with it. */
export const skeleton: Source = {
  name: 'skeleton',
  propose: (state) => ({
    proposed: state.skeleton.map((heading) => ({
      key: skeletonKey(heading),
      parentKey: null,
      kind: heading.kind,
      title: heading.title,
      minutes: heading.minutes,
      leadId: null,
      topicId: null,
      reason: `skeleton of the ${state.series.shortTitle}`,
    })),
    leftOut: [],
  }),
}
