import { newId } from '@/lib/kernel/ids'
import { strikeFollowUp } from '@/lib/outcomes/commands/follow-ups'
import { strikeOutcome } from '@/lib/outcomes/commands/outcomes'
import { type House, db, deskOfficer, meeting } from '../../support/stage'
import { item } from '../../support/stage-notes'
import { followUp, outcome } from '../../support/stage-outcomes'
import type { Attempt } from '../doors'

const sentence = 'GUARDED WORDS'

async function guarded(house: House) {
  const desk = await deskOfficer(house)
  const meetingId = await meeting(house)
  const itemId = await item(house, meetingId, { topicId: `topic-${meetingId}`, title: sentence })
  const outcomeId = await outcome(desk, meetingId, { itemId, sentence })
  const owner = { kind: 'DELEGATION', id: house.delegations.cambodia } as const
  const followUpId = await followUp(desk, outcomeId, owner, { what: sentence, dueOn: '2020-01-01' })
  return { desk, meetingId, itemId, outcomeId, owner, followUpId, topicId: `topic-${meetingId}` }
}

const ofMeeting: Attempt = async (house) => ({ meetingId: (await guarded(house)).meetingId })

export const attempts: Record<string, Attempt> = {
  'outcomes.read-day': ofMeeting,
  'outcomes.list': ofMeeting,
  'outcomes.follow-ups-of': ofMeeting,
  'outcomes.preview-carry-over': ofMeeting,
  'outcomes.list-closings': async (house) => {
    const { meetingId, desk } = await guarded(house)
    await db.closing.create({
      data: {
        id: newId(),
        meetingId,
        partnershipId: house.partnershipId,
        closedAt: new Date(),
        closedById: desk.personId,
        reason: sentence,
      },
    })
    return { meetingId }
  },
  'outcomes.follow-up-matrix': async (house) => {
    await guarded(house)
    return { partnershipId: house.partnershipId }
  },
  'outcomes.preview-follow-ups-copy': async (house) => {
    await guarded(house)
    return { partnershipId: house.partnershipId }
  },
  'outcomes.take-follow-ups-copy': async (house) => {
    await guarded(house)
    return { partnershipId: house.partnershipId, format: 'docx' }
  },
  'outcomes.waiting': async (house) => {
    await guarded(house)
    return { partnershipId: house.partnershipId }
  },
  'outcomes.read-follow-up': async (house) => ({ followUpId: (await guarded(house)).followUpId }),
  'outcomes.said-on-topic': async (house) => ({ topicId: (await guarded(house)).topicId }),
  'outcomes.said-on-line': async (house) => {
    const { followUpId } = await guarded(house)
    await db.followUp.update({ where: { id: followUpId }, data: { lineId: 'line-1' } })
    return { lineId: 'line-1' }
  },
  'outcomes.record': async (house) => {
    const { meetingId, itemId } = await guarded(house)
    return { outcomeId: newId(), meetingId, itemId, kind: 'NOTED', sentence, circle: 'ALL_DELEGATIONS' }
  },
  'outcomes.change': async (house) => {
    const { outcomeId } = await guarded(house)
    return { outcomeId, revision: 1, kind: 'NOTED', sentence, circle: 'ALL_DELEGATIONS' }
  },
  'outcomes.strike': async (house) => ({ outcomeId: (await guarded(house)).outcomeId }),
  'outcomes.bring-back': async (house) => {
    const { desk, outcomeId } = await guarded(house)
    await strikeOutcome.as(desk, { outcomeId })
    return { outcomeId }
  },
  'outcomes.assign-follow-up': async (house) => {
    const { outcomeId, owner } = await guarded(house)
    return { followUpId: newId(), outcomeId, owner, what: sentence }
  },
  'outcomes.change-follow-up': async (house) => {
    const { followUpId, owner } = await guarded(house)
    return { followUpId, revision: 1, owner, what: sentence }
  },
  'outcomes.report-follow-up': async (house) => ({
    followUpId: (await guarded(house)).followUpId,
    revision: 1,
    status: 'DONE',
  }),
  'outcomes.strike-follow-up': async (house) => ({ followUpId: (await guarded(house)).followUpId }),
  'outcomes.bring-back-follow-up': async (house) => {
    const { desk, followUpId } = await guarded(house)
    await strikeFollowUp.as(desk, { followUpId })
    return { followUpId }
  },
  'outcomes.matrix-choices': async (house) => {
    await guarded(house)
    return { partnershipId: house.partnershipId }
  },
  'outcomes.choices': async (house) => {
    await guarded(house)
    return { partnershipId: house.partnershipId }
  },
  'outcomes.turn-to-item': async (house) => {
    const { meetingId, itemId } = await guarded(house)
    return { meetingId, itemId }
  },
  'outcomes.close-meeting': async (house) => ({
    meetingId: (await guarded(house)).meetingId,
    revision: 1,
    carry: [],
  }),
  'outcomes.reopen-meeting': async (house) => ({
    meetingId: (await guarded(house)).meetingId,
    revision: 1,
    reason: 'A slip.',
  }),
}
