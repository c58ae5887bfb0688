import {
  bold,
  bulleted,
  cell,
  column,
  deleted,
  dateCell,
  heading,
  inserted,
  italic,
  labelled,
  link,
  listItem,
  numbered,
  numberCell,
  numberedList,
  outline,
  outlineItem,
  pageBreak,
  paragraph,
  quiet,
  row,
  sectionRow,
  status,
  table,
  text,
  uncountedItem,
} from '@/lib/papers/build'
import { type Block, type OutlineItem, type Paper } from '@/lib/papers/paper'

/** A paper with nothing in it but its frame. */
export const paperWith = (blocks: readonly Block[], more: Partial<Paper> = {}): Paper => ({
  title: 'Annotated agenda',
  subtitles: ['19th ASEAN-Russia Senior Officials’ Meeting', '27-28 April 2023, Siem Reap, Cambodia'],
  language: 'en-GB',
  orientation: 'portrait',
  marking: 'ASEAN only',
  asOf: 'As of 3 April 2023, 17:00 (Phnom Penh)',
  audience: 'For: ASEAN Member States and the Secretariat',
  state: 'Provisional',
  notice: 'Illustrative content: no real position is reproduced.',
  blocks,
  ...more,
})

const annotated = (title: string): OutlineItem =>
  outlineItem(title, {
    blocks: [
      quiet('Lead discussant: Thailand · 20 minutes'),
      labelled(
        'Purpose',
        'To take stock of what was carried out since the last meeting and to agree what comes next.',
      ),
      labelled(
        'Background',
        'The Meeting last discussed the matter in 2022, when it asked for a short written report.',
        {
          blocks: [
            paragraph([
              'Since then two workshops were held; the second adopted ',
              italic('Elements for further work'),
              ', which are available ',
              link('on the secretariat’s pages', 'https://asean.org/'),
              '.',
            ]),
          ],
        },
      ),
      labelled('Papers', '', {
        blocks: [
          bulleted(
            'Progress report, as of 1 March 2023',
            listItem('Concept note', numberedList('aim', 'cost')),
          ),
        ],
      }),
      labelled('Expected outcome', ['The Meeting ', bold('notes'), ' the report.']),
      labelled(
        'Line to take',
        'ASEAN welcomes the report and would like to see two more activities this year.',
        {
          mark: 'ASEAN only',
        },
      ),
    ],
  })

/** An annotated agenda with as many items as asked for, nine under each heading. */
export function annotatedAgenda(items: number): Paper {
  const parts = Math.ceil(items / 10)
  return paperWith([
    outline(
      ...Array.from({ length: parts }, (_, part) =>
        outlineItem(`Review of cooperation, part ${String(part + 1)}`, {
          blocks: [paragraph('Сотрудничество Россия - АСЕАН; កិច្ចសហប្រតិបត្តិការអាស៊ាន-រុស្ស៊ី, in one line.')],
          items: Array.from({ length: Math.min(9, items - part * 10 - 1) }, (_item, item) =>
            annotated(`Exchange of views on a matter of interest, number ${String(item + 1)}`),
          ),
        }),
      ),
    ),
  ])
}

const leads = ['ASEC; lead sectoral body', 'Cambodia; Russia', 'AMS and Russia'] as const

/** A landscape matrix of as many lines as asked for, in sections of ten. */
export const matrix = (lines: number): Paper =>
  paperWith(
    [
      paragraph('62 of 139 lines addressed or completed (45 %), as of 1 April 2023.'),
      table(
        [
          column('Ref.', 6),
          column('Action line', 40),
          column('Status', 13),
          column('Lead', 16),
          column('Last activity', 10),
          column('Cost (USD)', 9, 'end'),
          column('Remarks', 16),
        ],
        Array.from({ length: lines }, (_, line) => [
          ...(line % 10 === 0
            ? [sectionRow(`${String(line / 10 + 1)}. Political and security cooperation`)]
            : []),
          row(
            `${String(Math.floor(line / 10) + 1)}.${String((line % 10) + 1)}`,
            'Hold regular consultations of the bodies concerned, exchange information, and carry out joint training where both sides so wish.',
            [status(line % 3 === 0 ? 'Addressed' : 'On-going', line % 3 === 0 ? 'most' : 'half')],
            leads[(line % 3) as 0 | 1 | 2],
            dateCell('2022-11-15', '15 Nov 2022'),
            numberCell(line * 1500, String(line * 1500), '#,##0'),
            line % 4 === 0 ? cell(paragraph('Second phase proposed.'), quiet('Nothing since adoption.')) : '',
          ),
        ]).flat(),
        {
          name: 'Matrix',
          groups: [
            { heading: 'The plan', span: 2 },
            { heading: 'Progress', span: 5 },
          ],
        },
      ),
    ],
    { title: 'Implementation matrix', orientation: 'landscape' },
  )

/** One of everything. */
export const everything = paperWith([
  heading(1, 'A heading', '4.2'),
  paragraph([
    'Plain, ',
    bold('bold'),
    ', ',
    italic('italic'),
    ', ',
    text('underlined', { underline: true }),
    '.',
  ]),
  paragraph(['The Meeting ', deleted('welcomed'), inserted('noted'), ' the report.']),
  heading(2, 'Under it'),
  numbered('The Meeting noted the report.', bulleted('first', 'second')),
  heading(2, 'Next to it'),
  numbered('The Meeting agreed to return to it.'),
  outline(
    outlineItem('Opening', { items: [outlineItem('Remarks', { items: [outlineItem('Of the host')] })] }),
    uncountedItem('Coffee break'),
    outlineItem('Closing'),
  ),
  pageBreak,
  table(
    [column('Time', 1), column('Item', 4)],
    [row('09:00', 'Opening'), sectionRow('Second day'), row('10:00', 'Closing')],
  ),
])
