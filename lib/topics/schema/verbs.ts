import { z } from 'zod'
import { counter, idOf, longText, optionalIdOf, revisionField } from '@/lib/kernel/fields'
import type { PartnershipId, TopicId } from '@/lib/kernel/ids'
import { poleField, readTogether, topicShape } from './fields'

const topicId = idOf<TopicId>()

/** The form brings the id of the topic to be, so that sending it twice does not add two. */
export const addTopicSchema = z
  .object({
    topicId,
    partnershipId: idOf<PartnershipId>(),
    parentId: optionalIdOf<TopicId>().default(null),
    ...topicShape,
  })
  .transform(readTogether)

export const changeTopicSchema = z
  .object({ topicId, revision: revisionField, ...topicShape })
  .transform(readTogether)

const besides = z.object({ to: z.enum(['BEFORE', 'AFTER']), siblingId: topicId })
const within = z.object({ to: z.enum(['FIRST_IN', 'LAST_IN']), parentId: topicId.nullable() })

/** Where a topic goes, said by its new neighbours; `pole` is meant where it goes to the top level and not beside another. */
export const moveTopicSchema = z.object({
  topicId,
  move: z.union([besides, within], 'Say where it goes.'),
  pole: poleField.nullable().default(null),
})

/** To retire a topic, and to revive it. */
export const retireTopicSchema = z.object({ topicId, revision: revisionField })

export const LONGEST_GUIDANCE = 20_000

/** Revision 0 is the first writing. */
export const writeGuidanceSchema = z.object({
  topicId,
  revision: counter(0, 'The revision is missing.'),
  text: longText(LONGEST_GUIDANCE),
})
