import { newId } from '@/lib/kernel/ids'
import type { Circle } from '@/lib/access/circle'
import { type Story, ofTheDesk, told } from './story'

type ToldRemark = {
  readonly line: string
  readonly delegation: string
  readonly author: string
  readonly circle: Circle
  readonly on: string
  readonly text: string
}

/** What invented officials remark on lines of the illustrative plan. */
const toldRemarks: readonly ToldRemark[] = [
  {
    line: '2.2.1',
    delegation: 'KH',
    author: 'Bopha Keo',
    circle: 'ALL_DELEGATIONS',
    on: '2023-02-14',
    text: 'The second dialogue is foreseen for the autumn; Malaysia has offered to host.',
  },
  {
    line: '3.5.2',
    delegation: 'KH',
    author: 'Bopha Keo',
    circle: 'ASEAN',
    on: '2023-03-03',
    text: 'The date of the study has passed. The leads propose to narrow it to two border posts before it is raised.',
  },
  {
    line: '3.3.4',
    delegation: 'KH',
    author: 'Bopha Keo',
    circle: 'OWN_DELEGATION',
    on: '2023-03-10',
    text: 'Ask the energy ministry for the name of an expert by the end of the month.',
  },
  {
    line: '3.5.4',
    delegation: 'TH',
    author: 'Anong Thepsiri',
    circle: 'ASEAN_AND_SECRETARIAT',
    on: '2022-12-12',
    text: 'Carriers ask for a common sheet of entry rules before they publish schedules.',
  },
  {
    line: '4.1.1',
    delegation: 'VN',
    author: 'Minh Le Hoang',
    circle: 'ALL_DELEGATIONS',
    on: '2022-11-21',
    text: 'A list of scholarships of both sides would help universities to plan.',
  },
  {
    line: '5.3.2',
    delegation: 'RU',
    author: 'Pavel Sokolov',
    circle: 'ALL_DELEGATIONS',
    on: '2023-02-20',
    text: 'The shorter form works well for workshops; projects of several years may need an annex.',
  },
]

export async function tellOfRemarks(
  story: Story,
  planId: string,
  lines: ReadonlyMap<string, string>,
): Promise<void> {
  await story.db.lineRemark.createMany({
    data: toldRemarks.map(({ line, delegation, author, circle, on, text }) => ({
      id: newId(),
      lineId: told(lines, line),
      planId,
      ...ofTheDesk(story),
      delegationId: told(story.delegations, delegation),
      circle,
      text,
      authorName: author,
      updatedAt: new Date(`${on}T03:00:00Z`),
    })),
  })
}
