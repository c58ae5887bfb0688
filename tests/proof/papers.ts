import type { Actor } from '@/lib/access/actor'
import { type Circle, circles } from '@/lib/access/circle'
import { keep, receive } from '@/lib/blobs/store'
import { type ActivityId, type MeetingId, newId } from '@/lib/kernel/ids'
import { releaseNote } from '@/lib/notes/commands/release-note'
import { deleteNote } from '@/lib/notes/commands/settle-note'
import { shareNote } from '@/lib/notes/commands/share-note'
import { previewRelease } from '@/lib/notes/queries/releases'
import { documentOfText } from '@/lib/notes/rules/plain'
import { strikeOutcome } from '@/lib/outcomes/commands/outcomes'
import { takeSnapshot } from '@/lib/plans/commands/take-snapshot'
import { type House, db, meeting, owned } from '../support/stage'
import { agenda, item, text } from '../support/stage-agendas'
import { note } from '../support/stage-notes'
import { followUp, outcome } from '../support/stage-outcomes'
import { activity, evidence, plan } from '../support/stage-plans'
import { round } from '../support/stage-rounds'
import { summary } from '../support/stage-summaries'
import { milestone, topic } from '../support/stage-topics'
import type { Name, Subject } from './prose'

type OpenCircle = Exclude<Circle, 'AUTHOR'>
export const opened = circles.filter((circle): circle is OpenCircle => circle !== 'AUTHOR')

/** What lies on the table, and the ids that addresses are made of, by the name the routes give them. */
export type Papers = {
  readonly subjects: readonly Subject[]
  readonly ids: Readonly<Record<string, readonly string[]>>
  /** Of an id that names a guarded record by itself: the record's mark. */
  readonly markOf: ReadonlyMap<string, string>
}

/** A table on which things are laid, each with its mark. */
export class Table {
  readonly subjects: Subject[] = []
  readonly ids: Record<string, string[]> = {}
  readonly markOf = new Map<string, string>()

  constructor(
    readonly at: House,
    readonly people: ReadonlyMap<Name, Actor>,
  ) {}

  /** A word that stands nowhere else. */
  mark(kind: string, given: Omit<Subject, 'mark'>): string {
    const letters = [kind, given.circle, given.paper ?? '', given.gone ?? '', String(this.subjects.length)]
    const mark = `zqmark${letters
      .join('')
      .toLowerCase()
      .replace(/[^a-z0-9]/g, '')}zq`
    this.subjects.push({ mark, ...given })
    return mark
  }

  /** The id, under the name by which routes know it. */
  laid(name: string, id: string, mark?: string): void {
    ;(this.ids[name] ??= []).push(id)
    if (mark !== undefined) this.markOf.set(id, mark)
  }

  person(name: Name): Actor {
    const found = this.people.get(name)
    if (found === undefined) throw new Error(`Nobody plays ${name}.`)
    return found
  }
}

/** Lays one text of every kind in every circle and state on the table. */
export async function layPapers(at: House, people: ReadonlyMap<Name, Actor>): Promise<Papers> {
  const table = new Table(at, people)
  const meetingId = await meeting(at)
  table.laid('meetingId', meetingId)
  for (const circle of opened) await layMeeting(table, circle)
  for (const paper of ['ALL_DELEGATIONS', 'ASEAN'] as const) await layAgenda(table, paper)
  for (const circle of circles) await layNote(table, meetingId, circle)
  await laySharedNotes(table, meetingId)
  for (const circle of opened) {
    await layOutcome(table, meetingId, circle)
    await layTopic(table, circle)
    await layPlan(table, meetingId, circle)
  }
  await summary(table.person('author'), meetingId)
  await layRound(table)
  await layWhatHasNoCircle(table)
  return table
}

/** Ids of things that are a matter of seats, and addresses that are keys themselves: nobody's key opens nothing. */
async function layWhatHasNoCircle(table: Table): Promise<void> {
  const { partnershipId, delegations, seriesId } = table.at
  const partner = await db.membership.findFirstOrThrow({
    where: { partnershipId, personId: table.person('partner').personId },
  })
  table.laid('partnershipId', partnershipId)
  table.laid('personId', partner.personId)
  table.laid('membershipId', partner.id)
  table.laid('delegationId', delegations.thailand)
  table.laid('seriesId', seriesId)
  table.laid('termId', (await db.coordinatorship.findFirstOrThrow({ where: { partnershipId } })).id)
  table.laid('milestoneId', await milestone(table.at))
  table.laid('token', newId())
}

async function layMeeting(table: Table, circle: OpenCircle): Promise<void> {
  const id = await meeting(table.at, { circle, ordinal: 30 + opened.indexOf(circle) })
  const mark = table.mark('meeting', { circle })
  await db.meeting.update({ where: { id }, data: { venue: mark } })
  table.laid('meetingId', id, mark)
}

async function layAgenda(table: Table, paper: OpenCircle): Promise<void> {
  const desk = table.person('author')
  const staged = await agenda(table.at, { circle: paper, desk })
  table.laid('meetingId', staged.meetingId)
  table.laid('agendaId', staged.agendaId)
  for (const circle of opened) {
    const itemId = await item(staged, table.mark('item', { circle, paper }), { circle })
    table.laid('itemId', itemId)
    await layFile(table, staged.agendaId, itemId, { circle, paper })
  }
  const common = await item(staged, 'Cooperation on fisheries', { circle: paper })
  for (const [place, circle] of opened.entries()) {
    const kind = (['PURPOSE', 'BACKGROUND', 'EXPECTED_OUTCOME', 'LINE_TO_TAKE'] as const)[place]
    if (kind === undefined) continue
    // drawn round the text directly: no command would open a text further than its item
    await text(staged, common, kind, table.mark('text', { circle, paper }))
    await db.agendaText.updateMany({ where: { itemId: common, kind }, data: { circle } })
  }
}

/** A file of the item, with its mark in its name and in its bytes. */
async function layFile(
  table: Table,
  agendaId: string,
  itemId: string,
  { circle, paper }: { circle: OpenCircle; paper: OpenCircle },
): Promise<void> {
  const mark = table.mark('file', { circle, paper })
  const file = { kind: 'FILE' as const, title: mark, fileName: `${mark}.txt`, mediaType: 'text/plain' }
  const id = newId()
  const kept = {
    ...file,
    ...(await storedBytes(mark)),
    createdAt: new Date(),
    createdById: table.person('author').personId,
  }
  await db.agendaPaper.create({
    data: { id, itemId, agendaId, ...owned(table.at, circle), paperCircle: paper, ...kept },
  })
  table.laid('paperId', id)
}

async function storedBytes(mark: string): Promise<{ blobHash: string; size: number }> {
  const received = await receive(new Blob([`Read this: ${mark}`]).stream())
  await keep(received)
  return { blobHash: received.hash, size: received.size }
}

async function layNote(table: Table, meetingId: string, circle: Circle): Promise<void> {
  const author = table.person('author')
  const title = table.mark('note', { circle })
  table.laid('noteId', await note(author, table.at, { meetingId, title, text: title, circle }), title)

  const binned = table.mark('note', { circle, gone: 'binned' })
  const noteId = await note(author, table.at, { meetingId, title: binned, text: binned, circle })
  await deleteNote.as(author, { noteId })
  table.laid('noteId', noteId)

  if (circle === 'AUTHOR') return
  await layRelease(table, meetingId, circle)
  await layRelease(table, meetingId, circle, 'withdrawn')
}

async function layRelease(
  table: Table,
  meetingId: string,
  circle: OpenCircle,
  gone?: 'withdrawn',
): Promise<void> {
  const author = table.person('author')
  const secret = table.mark('original', { circle: 'OWN_DELEGATION' })
  const noteId = await note(author, table.at, { meetingId, title: secret, text: secret })
  table.laid('noteId', noteId, secret)
  const preview = await previewRelease.as(author, { noteId, attribution: 'NONE' })
  const title = table.mark('release', gone === undefined ? { circle } : { circle, gone })
  const { releaseId } = await releaseNote.as(author, {
    noteId,
    version: preview?.version ?? 0,
    title,
    circle,
    attribution: 'NONE',
    document: documentOfText(title),
    readers: preview?.readers[circle]?.length ?? 0,
  })
  if (gone !== undefined)
    await db.noteRelease.update({ where: { id: releaseId }, data: { withdrawnAt: new Date() } })
  table.laid('releaseId', releaseId, gone === undefined ? title : undefined)
}

/** Notes opened by name: today, until yesterday, withdrawn, and to somebody whom the circle was made to shut out. */
async function laySharedNotes(table: Table, meetingId: string): Promise<void> {
  const author = table.person('author')
  const share = async (
    circle: Circle,
    to: readonly Name[],
    sharedWith: readonly Name[],
    over: object = {},
  ) => {
    const title = table.mark('shared', { circle, sharedWith })
    const noteId = await note(author, table.at, { meetingId, title, text: title, circle })
    const data = {
      noteId,
      partnershipId: table.at.partnershipId,
      sharedAt: new Date(),
      sharedById: author.personId,
    }
    for (const name of to)
      await db.noteShare.create({
        data: { id: newId(), ...data, personId: table.person(name).personId, ...over },
      })
    table.laid('noteId', noteId, title)
    return noteId
  }
  const noteId = await share('OWN_DELEGATION', [], ['thailand'])
  await shareNote.as(author, { noteId, personIds: [table.person('thailand').personId] })
  await share('OWN_DELEGATION', ['partner', 'secretariat'], ['partner', 'secretariat'])
  await share('ASEAN', ['partner', 'secretariat'], ['partner', 'secretariat'])
  await share('OWN_DELEGATION', ['thailand', 'partner'], [], { endsAt: new Date('2023-03-19') })
  await share('OWN_DELEGATION', ['thailand', 'partner'], [], { withdrawnAt: new Date('2023-03-19') })
}

async function layOutcome(table: Table, meetingId: string, circle: OpenCircle): Promise<void> {
  const desk = table.person('author')
  const at = meetingId as Parameters<typeof outcome>[1]
  const outcomeId = await outcome(desk, at, { sentence: table.mark('outcome', { circle }), circle })
  table.laid('outcomeId', outcomeId)
  const what = table.mark('followup', { circle })
  const owner = { kind: 'DELEGATION', id: table.at.delegations.cambodia } as const
  table.laid('followUpId', await followUp(desk, outcomeId, owner, { what, dueOn: '2023-03-01' }), what)
  const struck = await outcome(desk, at, {
    sentence: table.mark('outcome', { circle, gone: 'struck' }),
    circle,
  })
  await strikeOutcome.as(desk, { outcomeId: struck })
}

async function layTopic(table: Table, circle: OpenCircle): Promise<void> {
  // a topic stands between meetings, where there are no co-chairs yet
  if (circle === 'CO_CHAIRS') return
  const title = table.mark('topic', { circle })
  table.laid('topicId', await topic(table.at, title, { circle, desk: table.person('author') }), title)
}

async function layPlan(table: Table, meetingId: MeetingId, circle: OpenCircle): Promise<void> {
  const words = table.mark('line', { circle })
  const staged = await plan(table.at, { circle, texts: [words, `${words} again`] })
  table.laid('planId', staged.planId, words)
  for (const lineId of staged.lines) table.laid('lineId', lineId, words)
  table.laid('sectionId', staged.sectionId)
  const desk = table.person('author')
  const { snapshotId } = await takeSnapshot.as(desk, {
    planId: staged.planId,
    meetingId,
    asOn: '2023-03-01',
  })
  table.laid('snapshotId', snapshotId, words)
  const activityId = await activity(table.at, staged, circle)
  const title = table.mark('activity', { circle })
  await db.activity.update({ where: { id: activityId }, data: { title } })
  table.laid('activityId', activityId, title)
  await layEvidence(table, activityId, circle)
  const remark = table.mark('remark', { circle })
  const guarded = owned(table.at, circle)
  await db.lineRemark.create({
    data: {
      id: newId(),
      lineId: staged.lines[0] ?? '',
      planId: staged.planId,
      ...guarded,
      text: remark,
      authorName: 'Somebody',
      updatedAt: new Date(),
    },
  })
}

/** A file that shows that the activity was held, with its mark in its name and in its bytes. */
async function layEvidence(table: Table, activityId: ActivityId, circle: OpenCircle): Promise<void> {
  const mark = table.mark('evidence', { circle })
  const id = await evidence(table.at, { activityId, circle })
  const named = { fileName: `${mark}.txt`, mediaType: 'text/plain' }
  await db.evidenceFile.update({ where: { id }, data: { ...named, ...(await storedBytes(mark)) } })
  table.laid('fileId', id, mark)
}

/** What the desk of Cambodia asks in a round is its own until it is answered. */
async function layRound(table: Table): Promise<void> {
  const { roundId, requestId } = await round(table.at, table.person('author'))
  const title = table.mark('round', { circle: 'OWN_DELEGATION' })
  await db.reportingRound.update({ where: { id: roundId }, data: { title } })
  table.laid('roundId', roundId, title)
  table.laid('requestId', requestId, title)
}
