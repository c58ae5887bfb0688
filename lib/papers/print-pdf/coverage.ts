/** Reads which letters a TrueType font has, from its `cmap` table (formats 4 and 12, as in the OpenType specification). */
export function lettersIn(font: Buffer): Set<number> {
  const table = tableNamed(font, 'cmap')
  const found = new Set<number>()
  for (let index = 0; index < font.readUInt16BE(table + 2); index += 1) {
    const subtable = table + font.readUInt32BE(table + 4 + index * 8 + 4)
    const format = font.readUInt16BE(subtable)
    if (format === 4) addSegments(font, subtable, found)
    if (format === 12) addGroups(font, subtable, found)
  }
  return found
}

function tableNamed(font: Buffer, name: string): number {
  for (let index = 0; index < font.readUInt16BE(4); index += 1) {
    const entry = 12 + index * 16
    if (font.toString('latin1', entry, entry + 4) === name) return font.readUInt32BE(entry + 8)
  }
  throw new Error(`The font has no ${name} table.`)
}

function addSegments(font: Buffer, at: number, found: Set<number>) {
  const segments = font.readUInt16BE(at + 6) / 2
  const ends = at + 14
  const starts = ends + segments * 2 + 2
  const deltas = starts + segments * 2
  const offsets = deltas + segments * 2
  for (let segment = 0; segment < segments; segment += 1) {
    const start = font.readUInt16BE(starts + segment * 2)
    const end = font.readUInt16BE(ends + segment * 2)
    const delta = font.readUInt16BE(deltas + segment * 2)
    const offset = font.readUInt16BE(offsets + segment * 2)
    for (let letter = start; letter <= end && letter !== 0xffff; letter += 1) {
      const glyph =
        offset === 0
          ? (letter + delta) & 0xffff
          : font.readUInt16BE(offsets + segment * 2 + offset + (letter - start) * 2)
      if (glyph !== 0) found.add(letter)
    }
  }
}

function addGroups(font: Buffer, at: number, found: Set<number>) {
  for (let group = 0; group < font.readUInt32BE(at + 12); group += 1) {
    const entry = at + 16 + group * 12
    for (let letter = font.readUInt32BE(entry); letter <= font.readUInt32BE(entry + 4); letter += 1)
      found.add(letter)
  }
}

const invisible = /^[\n\p{Default_Ignorable_Code_Point}]$/u

/** Every letter outside the set becomes the replacement sign, so that a reader sees that one is missing. */
export const withinLetters = (text: string, letters: ReadonlySet<number>): string =>
  text.replaceAll(/[^\u{20}-\u{7e}]/gu, (letter) =>
    letters.has(letter.codePointAt(0) ?? 0) || invisible.test(letter) ? letter : '\u{fffd}',
  )
