/**
 * Rows of a table by keyboard: arrows, or j and k, go from row to row; Home and End to the ends; Space opens the row beside the table
 * where there is an inspector; Enter follows the row's own link, as links do; a letter named by `data-row-key` presses what carries it.
 * Where nothing else has the focus, j and k lead into the table, to the first row in sight.
 */
export function walkRows(): () => void {
  function hear(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
    const { target } = event
    const table = target instanceof HTMLElement ? tableOf(target, event.key) : null
    if (!(target instanceof HTMLElement) || table === null || target.matches('input, select, textarea'))
      return

    const rows = [...table.querySelectorAll<HTMLElement>('[data-row-link]')]
    const row = target.closest('tr')?.querySelector<HTMLElement>('[data-row-link]')
    const here = row === null || row === undefined ? -1 : rows.indexOf(row)

    if (event.key === ' ') {
      const beside = target.closest('tr')?.querySelector<HTMLElement>('[data-row-inspect]')
      if (beside === null || beside === undefined || target.matches('button, summary')) return
      event.preventDefault()
      beside.click()
      return
    }
    const verb = target.closest('tr')?.querySelector<HTMLElement>(`[data-row-key="${CSS.escape(event.key)}"]`)
    if (verb !== null && verb !== undefined) {
      event.preventDefault()
      verb.click()
      return
    }
    const next = isNowhere(target) ? firstInSight(rows) : destination(event.key, here, rows.length)
    if (next === null) return
    event.preventDefault()
    rows[next]?.focus()
    rows[next]?.closest('tr')?.scrollIntoView({ block: 'nearest' })
  }

  document.addEventListener('keydown', hear)
  return () => document.removeEventListener('keydown', hear)
}

function tableOf(target: HTMLElement, key: string): Element | null {
  return isNowhere(target) && (key === 'j' || key === 'k')
    ? document.querySelector('main [data-rows]')
    : target.closest('[data-rows]')
}

function isNowhere(target: HTMLElement): boolean {
  return target === document.body || target.id === 'main'
}

function firstInSight(rows: readonly HTMLElement[]): number {
  const bar = parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0
  const found = rows.findIndex((row) => row.getBoundingClientRect().top >= bar)
  return found < 0 ? rows.length - 1 : found
}

function destination(key: string, here: number, count: number): number | null {
  if (key === 'ArrowDown' || key === 'j') return Math.min(here + 1, count - 1)
  if (key === 'ArrowUp' || key === 'k') return Math.max(here - 1, 0)
  if (key === 'Home') return 0
  if (key === 'End') return count - 1
  return null
}
