import { BorderStyle, Footer, Header, PageNumber, Paragraph, Tab, TabStopType, TextRun } from 'docx'
import { printableLine } from '@/lib/papers/letters'
import { textWidth } from '@/lib/papers/print-docx/measures'
import { styled } from '@/lib/papers/print-docx/runs'
import { type Setting } from '@/lib/papers/print-docx/setting'
import { ink } from '@/lib/papers/print-docx/styles'

const toTheRight = (setting: Setting) => [
  { type: TabStopType.RIGHT, position: textWidth(setting.paper.orientation) },
]

const tab = () => new TextRun({ children: [new Tab()] })

/** Head of every page: the marking left, the date right. */
export const headOf = (setting: Setting): Header =>
  new Header({
    children: [
      new Paragraph({
        style: 'Header',
        tabStops: toTheRight(setting),
        children: [
          ...styled(printableLine(setting.paper.marking ?? ''), { style: 'PageMarking' }, setting),
          tab(),
          ...styled(printableLine(setting.paper.asOf), {}, setting),
        ],
      }),
    ],
  })

/** Foot of every page: for whom left, "Page n of m" right, counted by Word; above them the notice, if there is one. */
export function footOf(setting: Setting): Footer {
  const line = { top: { style: BorderStyle.SINGLE, size: 2, space: 4, color: ink.hairline } }
  const notice = printableLine(setting.paper.notice ?? '')
  const last = new Paragraph({
    style: 'Footer',
    tabStops: toTheRight(setting),
    ...(notice === '' && { border: line }),
    children: [
      ...styled(printableLine(setting.paper.audience), {}, setting),
      tab(),
      new TextRun({ children: ['Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES] }),
    ],
  })
  if (notice === '') return new Footer({ children: [last] })
  const above = new Paragraph({
    style: 'Footer',
    border: line,
    children: styled(notice, { italics: true }, setting),
  })
  return new Footer({ children: [above, last] })
}
