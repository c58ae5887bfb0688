import { writeGuidance } from '@/lib/topics/commands/write-guidance'
import { type House, deskOfficer } from '../../support/stage'
import { topic, topicForm } from '../../support/stage-topics'
import type { Attempt } from '../doors'

async function guarded(at: House) {
  const topicId = await topic(at, 'GUARDED WORDS', { circle: 'ALL_DELEGATIONS' })
  await writeGuidance.as(await deskOfficer(at), { topicId, revision: 0, text: 'GUARDED WORDS' })
  return { topicId }
}

async function within(at: House) {
  await guarded(at)
  return { partnershipId: at.partnershipId }
}

export const attempts: Record<string, Attempt> = {
  'topics.add': (at) => Promise.resolve(topicForm(at)),
  'topics.change': async (at) => {
    const { partnershipId: _partnership, parentId: _parent, ...said } = topicForm(at)
    return { ...said, ...(await guarded(at)), revision: 1 }
  },
  'topics.move': async (at) => ({ ...(await guarded(at)), move: { to: 'LAST_IN', parentId: null } }),
  'topics.retire': async (at) => ({ ...(await guarded(at)), revision: 1 }),
  'topics.revive': async (at) => ({ ...(await guarded(at)), revision: 1 }),
  'topics.writeGuidance': async (at) => ({ ...(await guarded(at)), revision: 1, text: 'Mine now' }),
  'topics.list': within,
  'topics.read': guarded,
  'topics.title': guarded,
  'topics.choices': within,
}
