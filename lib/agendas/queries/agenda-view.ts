import { type Actor, delegationsOf } from '@/lib/access/actor'
import type { Db, Prisma } from '@/lib/db/client'
import type {
  AgendaId,
  AgendaItemId,
  DelegationId,
  MeetingId,
  PaperId,
  PartnershipId,
  TopicId,
} from '@/lib/kernel/ids'
import type { AgendaView, ItemView, TextView } from '../model/view'
import { briefSeat, mayEdit, mayReadWithin } from '../policy'
import { agendaCircle } from '../rules/reach'
import { sourceLinks } from './source-links'

export const agendaColumns = {
  id: true,
  meetingId: true,
  partnershipId: true,
  delegationId: true,
  state: true,
  circle: true,
} satisfies Prisma.AgendaSelect

export type AgendaRow = Prisma.AgendaGetPayload<{ select: typeof agendaColumns }>

type At = { readonly db: Db; readonly actor: Actor; readonly closed: boolean }

/** The agenda as the actor sees it: its items, texts and papers in three reads, whatever their number. */
export async function viewOf({ db, actor, closed }: At, agenda: AgendaRow): Promise<AgendaView> {
  const visible = mayReadWithin.where(actor)
  const inAgenda = { agendaId: agenda.id }
  const edits = mayEdit.holds(actor, agenda) && !closed
  const [items, texts, papers] = await Promise.all([
    db.agendaItem.findMany({
      where: { AND: [visible, { ...inAgenda, removedAt: null }] },
      select: itemColumns,
    }),
    db.agendaText.findMany({ where: { AND: [visible, inAgenda] }, select: textColumns(visible, actor) }),
    db.agendaPaper.findMany({
      where: { AND: [visible, { ...inAgenda, removedAt: null }] },
      select: paperColumns,
      orderBy: { id: 'asc' },
    }),
  ])
  const textsOf = Map.groupBy(
    texts.filter((text) => isForReader(text, agenda, actor)),
    (text) => text.itemId,
  )
  const sources = await sourceLinks(db, actor, items)
  const papersOf = Map.groupBy(papers, (paper) => paper.itemId)
  return {
    id: agenda.id as AgendaId,
    meetingId: agenda.meetingId as MeetingId,
    partnershipId: agenda.partnershipId as PartnershipId,
    state: agenda.state,
    circle: agendaCircle(agenda.circle),
    mayEdit: edits,
    mayBrief: !closed && briefSeat(actor, agenda) !== null,
    items: items.map(({ sourceKey: _key, ...item }): ItemView => ({
      ...item,
      id: item.id as AgendaItemId,
      parentId: item.parentId as AgendaItemId | null,
      circle: agendaCircle(item.circle),
      leadId: item.leadId as DelegationId | null,
      topicId: item.topicId as TopicId | null,
      reason: edits ? item.reason : null,
      source: sources.get(item.id) ?? null,
      texts: (textsOf.get(item.id) ?? []).map((text) => asText(text, actor, edits ? 'editor' : 'reader')),
      papers: (papersOf.get(item.id) ?? []).map(({ id, title, circle, url, size }) => ({
        id: id as PaperId,
        title,
        circle: agendaCircle(circle),
        url,
        size,
      })),
    })),
  }
}

const itemColumns = {
  id: true,
  parentId: true,
  orderKey: true,
  kind: true,
  minutes: true,
  startsNewDay: true,
  circle: true,
  leadId: true,
  topicId: true,
  reason: true,
  sourceKey: true,
  handling: true,
} satisfies Prisma.AgendaItemSelect

const paperColumns = {
  id: true,
  itemId: true,
  title: true,
  circle: true,
  url: true,
  size: true,
} satisfies Prisma.AgendaPaperSelect

/** Variants are for those who may settle them: the desk for its texts, a delegation for its own brief. */
function textColumns(visible: Prisma.AgendaTextVariantWhereInput, actor: Actor) {
  return {
    itemId: true,
    kind: true,
    circle: true,
    text: true,
    revision: true,
    delegationId: true,
    variants: {
      where: { AND: [visible, { settledAt: null, delegationId: { in: delegationsOf(actor) } }] },
      select: { id: true, text: true, baseRevision: true, authorId: true, authorName: true, createdAt: true },
      orderBy: { createdAt: 'asc' },
    },
  } satisfies Prisma.AgendaTextSelect
}

type TextRow = Prisma.AgendaTextGetPayload<{ select: ReturnType<typeof textColumns> }>

/** A national brief is shown to the delegation whose it is; a person of several reads the one they would write. */
function isForReader(text: TextRow, agenda: AgendaRow, actor: Actor): boolean {
  return text.kind !== 'NATIONAL_BRIEF' || text.delegationId === briefSeat(actor, agenda)?.delegationId
}

function asText(
  { kind, circle, text, revision, variants }: TextRow,
  actor: Actor,
  role: 'editor' | 'reader',
): TextView {
  const settles = role === 'editor' || kind === 'NATIONAL_BRIEF'
  return {
    kind,
    circle: agendaCircle(circle),
    text,
    revision,
    variants: settles
      ? variants.map(({ authorId, createdAt, ...variant }) => ({
          ...variant,
          mine: authorId === actor.personId,
          at: createdAt.toISOString(),
        }))
      : [],
  }
}
