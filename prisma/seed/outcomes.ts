import { type FollowUpId, newId, type OutcomeId } from '@/lib/kernel/ids'
import type { FollowUpStatus, OutcomeCircle, OutcomeKind } from '@/lib/outcomes/model'
import { type Story, ofTheDesk, told } from './story'

type Task = {
  readonly what: string
  readonly owner: string
  readonly dueOn: string
  readonly status: FollowUpStatus
  readonly words?: string
}
type Told = {
  readonly topic: string
  readonly kind: OutcomeKind
  readonly sentence: string
  readonly circle?: OutcomeCircle
  readonly toNextMeeting?: true
  readonly toPrepared?: true
  readonly tasks?: readonly Task[]
}

/** What the 18th ARSOM came to: illustrative, in our own words, said by nobody. */
const outcomes: readonly Told[] = [
  {
    topic: 'plan',
    kind: 'NOTED',
    sentence: 'the progress report on the plan of action and that most of its lines had been started.',
    tasks: [
      {
        what: 'Circulate a table of the lines on which nothing was reported for a year',
        owner: 'ASEC',
        dueOn: '2022-09-30',
        status: 'DONE',
        words: 'Circulated to all delegations on 22 September 2022.',
      },
    ],
  },
  {
    topic: 'counter-terrorism',
    kind: 'AGREED',
    sentence: 'that the experts of both sides meet before the next senior officials’ meeting.',
    tasks: [
      {
        what: 'Propose dates and an agenda for the meeting of experts',
        owner: 'RU',
        dueOn: '2023-02-28',
        status: 'ON_GOING',
        words: 'Dates in the second half of April are being consulted.',
      },
    ],
  },
  {
    topic: 'trade',
    kind: 'TASKED',
    sentence: 'the economic officials with a list of measures for small enterprises.',
    tasks: [
      {
        what: 'Send the list of measures for micro, small and medium enterprises',
        owner: 'VN',
        dueOn: '2023-01-31',
        status: 'OPEN',
      },
    ],
  },
  {
    topic: 'energy',
    kind: 'NOTED',
    sentence: 'the interest in a training course on the safety of civilian nuclear energy.',
    tasks: [
      {
        what: 'Send a concept note for the training course',
        owner: 'RU',
        dueOn: '2023-04-15',
        status: 'ON_GOING',
        words: 'A first draft is with the experts.',
      },
    ],
  },
  {
    topic: 'education',
    kind: 'AGREED',
    sentence: 'to hold a youth exchange in the year of the anniversary.',
    tasks: [
      {
        what: 'Name a host and a focal point for the youth exchange',
        owner: 'TH',
        dueOn: '2023-03-31',
        status: 'OPEN',
      },
    ],
  },
  {
    topic: 'fund',
    kind: 'TASKED',
    sentence: 'the Secretariat with a statement of the fund before the next meeting.',
    tasks: [
      {
        what: 'Present a statement of the fund, with what is committed and what is free',
        owner: 'ASEC',
        dueOn: '2023-04-20',
        status: 'OPEN',
      },
    ],
  },
  {
    topic: 'disaster',
    kind: 'DEFERRED',
    sentence: 'the joint exercise for want of time.',
    toNextMeeting: true,
  },
  {
    topic: 'architecture',
    kind: 'AGREED',
    sentence: 'among the member states that one joint paragraph is prepared before the ministers meet.',
    circle: 'ASEAN',
    tasks: [
      {
        what: 'Consolidate the comments of the member states on the joint paragraph',
        owner: 'KH',
        dueOn: '2023-03-10',
        status: 'ON_GOING',
        words: 'Six of ten member states have commented.',
      },
    ],
  },
  {
    topic: 'outlook',
    kind: 'RESERVED',
    sentence: 'of one delegation on the wording of the practical projects.',
    circle: 'CO_CHAIRS',
  },
]

const on = new Date('2022-05-26T08:00:00Z')

/** What the 18th ARSOM came to, and what became of it since. */
export async function tellOfTheOutcomes(story: Story): Promise<void> {
  const meetingId = told(story.meetings, 'ARSOM 18')
  for (const [
    place,
    { topic, kind, sentence, circle = 'ALL_DELEGATIONS', tasks = [], ...to },
  ] of outcomes.entries()) {
    const at = new Date(on.getTime() + place * 900_000)
    const columns = {
      meetingId,
      itemId: told(story.items, `ARSOM 18/${topic}`),
      topicId: told(story.topics, topic),
      ...ofTheDesk(story),
      circle,
      createdAt: at,
      createdById: told(story.people, 'desk'),
      updatedAt: at,
    }
    const outcomeId = newId<OutcomeId>()
    await story.db.outcome.create({ data: { id: outcomeId, ...columns, kind, sentence, ...to } })
    for (const task of tasks) await tellOfTask(story, { ...columns, outcomeId }, task)
  }
}

type Columns = ReturnType<typeof ofTheDesk> & {
  readonly outcomeId: OutcomeId
  readonly meetingId: string
  readonly itemId: string
  readonly topicId: string
  readonly circle: OutcomeCircle
  readonly createdAt: Date
  readonly createdById: string
  readonly updatedAt: Date
}

async function tellOfTask(
  { db, delegations, people }: Story,
  columns: Columns,
  { what, owner, dueOn, status, words = '' }: Task,
): Promise<void> {
  const id = newId<FollowUpId>()
  await db.followUp.create({
    data: {
      id,
      ...columns,
      what,
      ownerDelegationId: told(delegations, owner),
      dueOn,
      status,
      words,
      revision: status === 'OPEN' ? 1 : 2,
    },
  })
  if (status === 'OPEN') return
  await db.followUpReport.create({
    data: {
      id: newId(),
      followUpId: id,
      status,
      words,
      reportedAt: new Date('2023-03-06T03:00:00Z'),
      reportedBy: told(people, 'desk'),
    },
  })
}
