import { generateKeyBetween } from 'fractional-indexing'
import { removeItem } from '@/lib/agendas/commands/remove-item'
import { removePaper } from '@/lib/agendas/commands/remove-paper'
import { takeOverDraft } from '@/lib/agendas/commands/take-over-draft'
import { defaultSkeleton } from '@/lib/agendas/model/skeleton'
import { newId } from '@/lib/kernel/ids'
import { type House, db, deskOfficer, meeting, owned } from '../../support/stage'
import { agenda, anEdit, item, link, readText, text } from '../../support/stage-agendas'
import type { Attempt } from '../doors'

const words = 'GUARDED WORDS'
const orderKey = generateKeyBetween(null, null)

/** An agenda open to all delegations, with an item that has everything an item can have. */
async function full(at: House) {
  const staged = await agenda(at, { circle: 'ALL_DELEGATIONS' })
  await db.meeting.update({ where: { id: staged.meetingId }, data: { venue: words } })
  const itemId = await item(staged, words)
  await text(staged, itemId, 'BACKGROUND', words)
  await text(staged, itemId, 'BACKGROUND', `${words} of another`)
  const paperId = await link(staged, itemId, words)
  const variantId = (await readText(staged.desk, staged, itemId, 'BACKGROUND'))?.variants[0]?.id ?? ''
  return { ...staged, itemId, paperId, variantId }
}

/** An edit of the item, with what else is said. */
const ofItem =
  (more: object = {}): Attempt =>
  async (at) => {
    const staged = await full(at)
    return { ...anEdit(staged), itemId: staged.itemId, ...more }
  }

const ofAgenda =
  (more: object = {}): Attempt =>
  async (at) => ({ agendaId: (await full(at)).agendaId, ...more })

const ofMeeting =
  (more: object = {}): Attempt =>
  async (at) => ({ meetingId: (await full(at)).meetingId, ...more })

/** A meeting whose draft holds a heading and a topic of the standing list, taken over in part. */
async function drafted(at: House) {
  await db.series.update({ where: { id: at.seriesId }, data: { skeleton: [heading] } })
  await db.standingTopic.create({
    data: {
      id: newId(),
      ...owned(at),
      orderKey,
      pole: 'REVIEW_OF_COOPERATION',
      title: words,
      seriesIds: [at.seriesId],
      createdAt: new Date(),
    },
  })
  const meetingId = await meeting(at)
  const ticked = [`skeleton:${heading.key}`]
  await takeOverDraft.as(await deskOfficer(at), { meetingId, ticked, unticked: [] })
  return { meetingId }
}

const [heading = { key: '', role: null, kind: 'OTHER', title: '', minutes: null }] = defaultSkeleton(
  'SOM',
  words,
)

export const attempts: Record<string, Attempt> = {
  'agendas.open': async (at) => ({ meetingId: await meeting(at), agendaId: newId() }),
  'agendas.setState': ofAgenda({ saw: 'DRAFT', state: 'PROVISIONAL' }),
  'agendas.changeCircle': ofAgenda({ saw: 'ALL_DELEGATIONS', circle: 'ASEAN' }),
  'agendas.addItem': async (at) => {
    const { itemId: parentId, ...staged } = await full(at)
    return { ...anEdit(staged), itemId: newId(), parentId, orderKey }
  },
  'agendas.changeItem': ofItem({ saw: { minutes: null }, set: { minutes: 15 } }),
  'agendas.moveItem': async (at) => {
    const { itemId, ...staged } = await full(at)
    const place = { parentId: null, orderKey }
    return { ...anEdit(staged), saw: place, placements: [{ itemId, ...place }] }
  },
  'agendas.removeItem': ofItem(),
  'agendas.restoreItem': async (at) => {
    const staged = await full(at)
    await removeItem.as(staged.desk, { ...anEdit(staged), itemId: staged.itemId })
    return { ...anEdit(staged), itemId: staged.itemId }
  },
  'agendas.writeText': ofItem({ kind: 'NATIONAL_BRIEF', text: 'A word', revision: 0 }),
  'agendas.changeTextCircle': ofItem({ kind: 'BACKGROUND', saw: 'ALL_DELEGATIONS', circle: 'ASEAN' }),
  'agendas.settleVariant': async (at) => {
    const { variantId, ...staged } = await full(at)
    return { ...anEdit(staged), variantId, revision: 1, keep: { which: 'VARIANT' } }
  },
  'agendas.addLink': (at) => ofItem({ paperId: newId(), title: 'A paper', url: 'https://example.org/' })(at),
  'agendas.uploadPaper': async (at) => {
    const { agendaId, itemId } = await full(at)
    const file = { fileName: 'a.pdf', mediaType: 'application/pdf', size: 1, blobHash: 'a'.repeat(64) }
    return { agendaId, itemId, paperId: newId(), ...file }
  },
  'agendas.changePaperCircle': async (at) => {
    const staged = await full(at)
    return { ...anEdit(staged), paperId: staged.paperId, saw: 'ALL_DELEGATIONS', circle: 'ASEAN' }
  },
  'agendas.removePaper': async (at) => {
    const staged = await full(at)
    return { ...anEdit(staged), paperId: staged.paperId }
  },
  'agendas.restorePaper': async (at) => {
    const staged = await full(at)
    const { paperId } = staged
    await removePaper.as(staged.desk, { ...anEdit(staged), paperId })
    return { ...anEdit(staged), paperId }
  },
  'agendas.takeOverDraft': async (at) => ({ ...(await drafted(at)), ticked: [], unticked: [] }),
  'agendas.takeBackDraft': ofMeeting({ items: [], keys: [] }),
  'agendas.draft': drafted,
  'agendas.read': ofMeeting(),
  'agendas.readById': ofAgenda(),
  'agendas.previewCopy': ofMeeting({ paper: 'annotated', audience: 'ALL_DELEGATIONS' }),
  'agendas.exportCopy': ofMeeting({ paper: 'annotated', audience: 'ALL_DELEGATIONS', format: 'docx' }),
}
