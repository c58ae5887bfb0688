import { column, row, sectionRow, table } from '@/lib/papers/build'
import type { Paper } from '@/lib/papers/paper'

const perSection = 10

/** A plan of so many lines as a table, in DOCX or XLSX: part and section rows over numbered lines with their leads. */
export function planOnPaper(lines: number): Paper {
  const rows = Array.from({ length: lines / perSection }, (_, section) => {
    const part = Math.floor(section / 10) + 1
    const above = `${String(part)}.${String((section % 10) + 1)}`
    return [
      ...(section % 10 === 0 ? [sectionRow(`${String(part)}. Cooperation in part ${String(part)}`)] : []),
      sectionRow(`${above}. Field ${above}`),
      ...Array.from({ length: perSection }, (__, line) =>
        row(
          `${above}.${String(line + 1)}`,
          `Exchange experience and train officials in field ${above} of cooperation, step ${String(line + 1)}, and report on it every year;`,
          'Cambodia, Thailand',
        ),
      ),
    ]
  }).flat()
  return {
    title: 'Plan of the bench',
    subtitles: [],
    language: 'en-GB',
    orientation: 'landscape',
    asOf: 'As of 20 March 2023',
    audience: 'For: All delegations',
    blocks: [
      table([column('No.', 8), column('Action line', 60), column('Lead agency', 20)], rows, { name: 'Plan' }),
    ],
  }
}
