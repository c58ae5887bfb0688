import { newId } from '@/lib/kernel/ids'
import { removeParagraph } from '@/lib/summaries/commands/paragraphs'
import { type House, deskOfficer, meeting } from '../../support/stage'
import { item } from '../../support/stage-notes'
import { outcome } from '../../support/stage-outcomes'
import { rowsFor, summary } from '../../support/stage-summaries'
import type { Attempt } from '../doors'

const words = 'GUARDED WORDS'

async function guarded(house: House) {
  const desk = await deskOfficer(house)
  const meetingId = await meeting(house)
  const topicId = `topic-${meetingId}`
  const itemId = await item(house, meetingId, { title: words, topicId })
  await outcome(desk, meetingId, { itemId, sentence: words })
  await summary(desk, meetingId)
  const rows = await rowsFor(desk, meetingId)
  const paragraphId = rows.find(({ kind }) => kind === 'PARAGRAPH')?.id ?? ''
  return { desk, meetingId, paragraphId, topicId }
}

const ofMeeting: Attempt = async (house) => ({ meetingId: (await guarded(house)).meetingId })

export const attempts: Record<string, Attempt> = {
  'summaries.read': ofMeeting,
  'summaries.assemble': ofMeeting,
  'summaries.preview-copy': async (house) => ({
    meetingId: (await guarded(house)).meetingId,
    audience: 'ALL_DELEGATIONS',
  }),
  'summaries.export': async (house) => ({
    meetingId: (await guarded(house)).meetingId,
    audience: 'ALL_DELEGATIONS',
    format: 'docx',
  }),
  'summaries.open': async (house) => ({
    meetingId: (await guarded(house)).meetingId,
    saw: 'ALL_DELEGATIONS',
    circle: 'ASEAN',
  }),
  'summaries.add-paragraph': async (house) => ({
    meetingId: (await guarded(house)).meetingId,
    paragraphId: newId(),
    kind: 'PARAGRAPH',
    text: words,
    circle: 'ALL_DELEGATIONS',
    after: null,
  }),
  'summaries.write-paragraph': async (house) => ({
    paragraphId: (await guarded(house)).paragraphId,
    revision: 1,
    text: words,
    circle: 'ALL_DELEGATIONS',
  }),
  'summaries.move-paragraph': async (house) => ({
    paragraphId: (await guarded(house)).paragraphId,
    after: null,
  }),
  'summaries.remove-paragraph': async (house) => ({ paragraphId: (await guarded(house)).paragraphId }),
  'summaries.bring-back-paragraph': async (house) => {
    const { desk, paragraphId } = await guarded(house)
    await removeParagraph.as(desk, { paragraphId })
    return { paragraphId }
  },
  'summaries.settle-paragraph': async (house) => ({
    paragraphId: (await guarded(house)).paragraphId,
    revision: 1,
    keep: 'SOURCE',
  }),
}
