import type { Place, SourceLine } from '../../model'
import { withoutPages } from '../read-printed'
import type { SetAside } from '../recognise-text'

/** Page headers, page numbers and a list of contents that were typed into the text of a Word document. */
export function withoutTypedPages(lines: readonly SourceLine[]): {
  readonly lines: readonly SourceLine[]
  readonly aside: SetAside
} {
  const sources = new Map<Place, SourceLine>()
  const printed = lines.map((line) => {
    const place = { ...line.place }
    sources.set(place, line)
    const text = `${line.label ?? ''} ${line.text}`.trim()
    return { text, end: 0, firstWord: 0, gap: line.gap, pageBreak: false, place }
  })
  const body = withoutPages(printed)
  return {
    lines: body.lines.flatMap(({ place, gap }) => {
      const source = sources.get(place)
      // the sentence a page's end had cut goes on
      return source === undefined ? [] : [gap === source.gap ? source : { ...source, gap, early: false }]
    }),
    aside: body.aside,
  }
}
