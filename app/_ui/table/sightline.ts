import type { Sight, Spot } from './roll'
import type { RollPlace } from './roll-place'

/** What of a long table stands where on the screen, and how to keep it there. */
export class Sightline {
  private steadyRow: { readonly row: string; readonly y: number } | null = null

  constructor(readonly table: HTMLTableElement) {}

  /** Under the fixed head, where there is one. */
  private eye(): number {
    const bar = parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0
    return Math.max(bar, this.table.tHead?.getBoundingClientRect().bottom ?? 0)
  }

  sight(): Sight {
    const start = this.table.tBodies[0]?.getBoundingClientRect().top ?? 0
    return { top: this.eye() - start, bottom: innerHeight - start }
  }

  /** How high the drawn parts are, by their names. */
  heights(): ReadonlyMap<string, number> {
    const heights = new Map<string, number>()
    for (const body of this.table.tBodies) {
      const { part } = body.dataset
      if (part !== undefined)
        heights.set(part, (heights.get(part) ?? 0) + body.getBoundingClientRect().height)
    }
    return heights
  }

  place(list: string): RollPlace {
    const row = this.rowAtEye()
    const keyboard = this.table.contains(document.activeElement)
      ? document.activeElement?.closest<HTMLElement>('tr[data-row]')
      : null
    return {
      list,
      row: row?.dataset.row ?? null,
      top: row === null ? scrollY : row.getBoundingClientRect().top,
      keyboard: keyboard?.dataset.row ?? null,
    }
  }

  goTo({ row, top, keyboard }: RollPlace): void {
    const there = row === null ? null : this.find(row)
    if (row === null) scrollTo({ top, behavior: 'instant' })
    if (there !== null) scrollBy({ top: there.getBoundingClientRect().top - top, behavior: 'instant' })
    const held = keyboard === null ? null : this.find(keyboard)
    if (held !== null) linkOf(held)?.focus({ preventScroll: true })
  }

  /** Another list in the place of one that was scrolled through begins at its beginning. */
  toTheStart(): void {
    const { top } = this.sight()
    if (top > 0) scrollBy({ top: -top, behavior: 'instant' })
  }

  /** Remembers which row the reader looks at; while the head of the page is in sight nothing above it can push it. */
  remember(): void {
    const row = this.rowAtEye()
    const name = row?.dataset.row
    this.steadyRow = row === null || name === undefined ? null : { row: name, y: yOf(row) }
  }

  /** After a drawing: the row that was remembered stands where it stood. */
  steady(): void {
    const there = this.steadyRow === null ? null : this.find(this.steadyRow.row)
    if (there === null || this.steadyRow === null) return
    const shift = yOf(there) - this.steadyRow.y
    if (Math.abs(shift) >= 1) scrollBy({ top: shift, behavior: 'instant' })
    this.steadyRow = { row: this.steadyRow.row, y: yOf(there) }
  }

  /** Takes the keyboard to a row, if it is drawn. */
  focus({ leaf, row }: Spot): boolean {
    const parts = [...this.table.tBodies].filter(({ dataset }) => dataset.part === (leaf ?? ''))
    const rows = parts.flatMap((part) => [...part.querySelectorAll<HTMLElement>('tr[data-row]')])
    const there = rows.at(row)
    if (there === undefined) return false
    linkOf(there)?.focus({ preventScroll: true })
    there.scrollIntoView({ block: 'nearest' })
    this.remember()
    return true
  }

  /** Null while the beginning of the table is in sight. */
  private rowAtEye(): HTMLElement | null {
    const eye = this.eye()
    if (this.sight().top <= 0) return null
    const rows = [...this.table.querySelectorAll<HTMLElement>('tr[data-row]')]
    return rows.find((row) => row.getBoundingClientRect().bottom > eye) ?? null
  }

  private find(row: string): HTMLElement | null {
    return this.table.querySelector(`tr[data-row="${CSS.escape(row)}"]`)
  }
}

function linkOf(row: HTMLElement): HTMLElement | null {
  return row.querySelector('[data-row-link]')
}

function yOf(row: HTMLElement): number {
  return row.getBoundingClientRect().top + scrollY
}
