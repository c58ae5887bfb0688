import { newToken } from '@/lib/identity/invitations'
import { type ReportRequestId, type ReportingRoundId, newId } from '@/lib/kernel/ids'
import { refreshLines } from '@/lib/plans/commands/refresh'
import { type LineState, openStates } from '@/lib/plans/model'
import type { AnswerState } from '@/lib/rounds/model'
import { linesByFocalPoint, linkEndsOn } from '@/lib/rounds/rules'
import { type Story, ofTheDesk, told } from './story'

type ToldAnswer = {
  readonly line: string
  readonly answer: Exclude<AnswerState, 'OPEN'> | 'TYPED'
  readonly state: LineState
  readonly asOn: string
  readonly words: string
  readonly evidence?: string
  /** What the desk said when it gave the answer back. */
  readonly deskWords?: string
}

type ToldRequest = {
  readonly focalPoint: string
  /** Who answers with an account; the others were sent a link, which is not told here. */
  readonly person?: string
  readonly openedOn?: string
  readonly sentOn?: string
  readonly remindedOn?: string
  readonly answers?: readonly ToldAnswer[]
}

const opened = new Date('2023-02-27T03:00:00Z')
const dueOn = '2023-03-24'
const at = (day: string) => new Date(`${day}T04:00:00Z`)

/** Whom the desk asked before the joint cooperation committee, and what invented focal points have answered so far. */
const toldRequests: readonly ToldRequest[] = [
  { focalPoint: 'AHA Centre', remindedOn: '2023-03-15' },
  {
    focalPoint: 'Brunei Darussalam',
    person: 'agency',
    openedOn: '2023-03-16',
    answers: [
      {
        line: '4.5.1',
        answer: 'TYPED',
        state: 'ON_GOING',
        asOn: '2023-03-16',
        words: 'A study visit to a peatland station is being prepared;',
      },
    ],
  },
  { focalPoint: 'Indonesia', remindedOn: '2023-03-15' },
  {
    focalPoint: 'Malaysia',
    openedOn: '2023-03-06',
    sentOn: '2023-03-13',
    answers: [
      {
        line: '2.1.5',
        answer: 'SENT',
        state: 'ON_GOING',
        asOn: '2023-03-10',
        words: 'The exercise will be held in Kuala Lumpur; a date in October is being sought.',
      },
      {
        line: '3.8.2',
        answer: 'SENT',
        state: 'COMPLETED',
        asOn: '2023-03-10',
        words: 'The course was held in January for officials of twelve cities; nothing more is planned.',
        evidence: 'Report of the course, 3 February 2023',
      },
    ],
  },
  {
    focalPoint: 'Philippines',
    openedOn: '2023-03-07',
    sentOn: '2023-03-08',
    answers: [
      {
        line: '4.3.3',
        answer: 'RETURNED',
        state: 'ADDRESSED',
        asOn: '2023-02-20',
        words: 'An exchange was held.',
        deskWords: 'Where was it held, and did both sides take part?',
      },
    ],
  },
  {
    focalPoint: 'Thailand',
    person: 'thailand',
    openedOn: '2023-03-02',
    sentOn: '2023-03-06',
    answers: [
      {
        line: '3.5.4',
        answer: 'ACCEPTED',
        state: 'ON_GOING',
        asOn: '2023-03-06',
        words: 'Two carriers have asked for slots; first flights are foreseen for the winter.',
      },
      {
        line: '3.5.2',
        answer: 'SENT',
        state: 'ON_GOING',
        asOn: '2023-03-06',
        words: 'The terms of the study are agreed among the transport ministries.',
      },
    ],
  },
]

/** A round that is still open: some have answered, one answer was given back, some are silent. Illustrative, in our own words. */
export async function tellOfTheReportingRound(story: Story): Promise<void> {
  const { db, partnershipId } = story
  const plan = await db.planOfAction.findFirstOrThrow({
    where: { partnershipId, kind: 'PLAN_OF_ACTION' },
    select: { id: true },
  })
  const own = { planId: plan.id, ...ofTheDesk(story), circle: 'OWN_DELEGATION' } as const
  const roundId = newId<ReportingRoundId>()
  await db.reportingRound.create({
    data: {
      id: roundId,
      ...own,
      title: 'Before the 21st ARJCC',
      words:
        'Kindly say how your lines stand, as of the day you answer. The figures go into the report to the joint cooperation committee.',
      dueOn,
      createdAt: opened,
      createdByName: 'Bopha Keo',
    },
  })
  const [sections, lines] = await Promise.all([
    db.planSection.findMany({ where: { planId: plan.id }, select: { id: true, focalPoints: true } }),
    db.actionLine.findMany({
      where: { planId: plan.id },
      select: {
        id: true,
        reference: true,
        position: true,
        sectionId: true,
        state: true,
        leads: true,
        ownFocalPoints: true,
      },
      orderBy: { position: 'asc' },
    }),
  ])
  const byId = new Map(lines.map((line) => [line.id, line]))
  const asked = linesByFocalPoint(
    lines.filter(({ state }) => openStates.includes(state)),
    sections,
  )
  for (const { focalPoint, answers = [], ...request } of toldRequests) {
    const requestId = newId<ReportRequestId>()
    await db.reportRequest.create({
      data: {
        id: requestId,
        roundId,
        ...own,
        focalPoint,
        ...answering(story, request),
        openedAt: dayOrNever(request.openedOn),
        sentAt: dayOrNever(request.sentOn),
        remindedAt: dayOrNever(request.remindedOn),
      },
    })
    const lineIds = told(asked, focalPoint)
    const references = new Map(lineIds.map((id) => [told(byId, id).reference, id]))
    for (const { line } of answers) told(references, line)
    for (const lineId of lineIds) {
      const line = told(byId, lineId)
      const answer = answers.find((one) => one.line === line.reference)
      await db.reportAnswer.create({
        data: {
          id: newId(),
          requestId,
          roundId,
          lineId,
          ...own,
          position: line.position,
          ...(answer === undefined
            ? {}
            : await columnsOf(story, answer, { lineId, focalPoint, planId: plan.id })),
        },
      })
    }
  }
}

/** An account, or a link that was sent; its token is known to nobody. */
function answering(story: Story, { person }: Pick<ToldRequest, 'person'>) {
  return person === undefined
    ? { tokenHash: newToken().tokenHash, expiresAt: linkEndsOn(dueOn) }
    : { personId: told(story.people, person) }
}

function dayOrNever(day: string | undefined): Date | null {
  return day === undefined ? null : at(day)
}

type Where = { readonly lineId: string; readonly planId: string; readonly focalPoint: string }

async function columnsOf(
  story: Story,
  { answer, state, asOn, words, evidence = '', deskWords = '' }: ToldAnswer,
  where: Where,
) {
  const typed = { state, asOn, words, evidence, revision: 2 }
  if (answer === 'TYPED') return typed
  const settled = answer === 'SENT' ? {} : { settledAt: at('2023-03-09'), settledByName: 'Bopha Keo' }
  const statusId = answer === 'ACCEPTED' ? await report(story, { state, asOn, words, evidence }, where) : null
  return { ...typed, answer, sentAt: at(asOn), deskWords, statusId, ...settled }
}

async function report(
  story: Story,
  said: { state: LineState; asOn: string; words: string; evidence: string },
  { lineId, planId, focalPoint }: Where,
): Promise<string> {
  const id = newId()
  await story.db.lineStatus.create({
    data: {
      id,
      lineId,
      planId,
      ...ofTheDesk(story),
      circle: 'ALL_DELEGATIONS',
      ...said,
      authorId: told(story.people, 'desk'),
      authorName: `${focalPoint}, accepted by Bopha Keo`,
      createdAt: at('2023-03-09'),
    },
  })
  await refreshLines(story.db, [lineId])
  return id
}
