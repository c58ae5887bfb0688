import type { Place, ReadWarning, WarningKind } from '../model'

/** "line 12", "paragraph 7", "line 40 on page 3", "row 9 of sheet “Political”". */
export function placeWords(place: Place): string {
  const page = place.page === null ? '' : ` on page ${String(place.page)}`
  const sheet = place.sheet === null ? '' : ` of sheet “${place.sheet}”`
  return `${place.unit} ${String(place.number)}${page}${sheet}`
}

/** Enough of a text to recognise it by, in quotation marks. */
export function quote(text: string): string {
  const start = text.slice(0, 90)
  const cut =
    text.length > 80 ? `${start.slice(0, Math.max(start.lastIndexOf(' ', 80), 40)).trimEnd()} …` : text
  return `“${cut.replaceAll('\n', ' ')}”`
}

export function warn(kind: WarningKind, place: Place | null, message: string): ReadWarning {
  return { kind, line: place?.number ?? 0, place, message }
}
