/** Twentieths of a point, the unit of Word. */
export const mm = (length: number): number => Math.round((length * 1440) / 25.4)

export const page = { width: mm(210), height: mm(297), margin: mm(25) } as const

export const textWidth = (orientation: 'portrait' | 'landscape'): number =>
  (orientation === 'portrait' ? page.width : page.height) - 2 * page.margin

/** The margin in which numbers of items stand; the items' text keeps to its right. */
export const numberMargin = mm(14)
export const paragraphNumberMargin = mm(10)
export const listStep = mm(6)
