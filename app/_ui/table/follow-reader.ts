import type { Leaf } from './leaf'
import type { RollOut } from './roll'
import { placeHere, tellAddress } from './roll-place'
import { Sightline } from './sightline'

const settled = 200

/**
 * Follows a reader through a long table: what comes near is drawn and fetched, the place stands in the address and in the history,
 * and the keyboard goes on past every boundary. Returns what is to be done after a drawing, and how to stop.
 */
export function followReader(table: HTMLTableElement, list: string, rollOut: RollOut<Leaf<unknown>>) {
  const sightline = new Sightline(table)
  let frame = 0
  let rest: ReturnType<typeof setTimeout> | undefined
  const place = placeHere(list)
  const path = location.pathname
  history.scrollRestoration = 'manual'

  function look(): void {
    frame = 0
    sightline.remember()
    rollOut.look(sightline.sight())
  }

  function lookSoon(): void {
    if (frame === 0) frame = requestAnimationFrame(look)
  }

  function moved(): void {
    lookSoon()
    clearTimeout(rest)
    rest = setTimeout(tell, settled)
  }

  function tell(): void {
    // on the way to another page the address is no longer ours
    if (location.pathname === path) tellAddress(rollOut.look(sightline.sight()), sightline.place(list))
  }

  function heldOf({ target }: Event): void {
    const part = target instanceof Element ? target.closest<HTMLElement>('tbody[data-part]') : null
    if (part !== null) rollOut.hold(startOf(part))
  }

  function hear(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
    const row = event.target instanceof Element ? event.target.closest('tr') : null
    const go = row === null ? undefined : way(event.key, row, rollOut)
    if (go === undefined) return
    event.preventDefault()
    void go()
  }

  addEventListener('scroll', moved, { passive: true })
  addEventListener('resize', moved)
  addEventListener('pagehide', tell)
  table.addEventListener('click', tell, true)
  table.addEventListener('focusin', heldOf)
  table.addEventListener('keydown', hear)
  if (place === null) sightline.toTheStart()
  else sightline.goTo(place)
  lookSoon()

  return {
    drawn: () => {
      for (const [part, height] of sightline.heights()) rollOut.measured(part === '' ? null : part, height)
      sightline.steady()
      rollOut.fulfil((spot) => sightline.focus(spot))
      moved()
    },
    stop: () => {
      history.scrollRestoration = 'auto'
      cancelAnimationFrame(frame)
      clearTimeout(rest)
      removeEventListener('scroll', moved)
      removeEventListener('resize', moved)
      removeEventListener('pagehide', tell)
      table.removeEventListener('click', tell, true)
      table.removeEventListener('focusin', heldOf)
      table.removeEventListener('keydown', hear)
    },
  }
}

function startOf(part: HTMLElement): string | null {
  return part.dataset.part === '' ? null : (part.dataset.part ?? null)
}

/** Where a key leads that the rows drawn here do not suffice for; undefined where they do. */
function way(
  key: string,
  row: HTMLElement,
  rollOut: RollOut<Leaf<unknown>>,
): (() => Promise<void>) | undefined {
  if (key === 'Home') return () => rollOut.toTheBeginning()
  if (key === 'End') return () => rollOut.toTheEnd()
  const part = row.closest<HTMLElement>('tbody[data-part]')
  if (part === null) return undefined
  const { leaves } = rollOut.roll
  const start = startOf(part)
  const onwards = (key === 'ArrowDown' || key === 'j') && leaves.at(-1)?.start === start
  if (onwards && leaves.at(-1)?.more !== null && isLastOf(part, row)) return () => rollOut.stepOn()
  const back = (key === 'ArrowUp' || key === 'k') && leaves[0]?.start === start
  if (back && start !== null && isFirstOf(part, row)) return () => rollOut.stepBack()
  return undefined
}

function isLastOf(part: HTMLElement, row: HTMLElement): boolean {
  const next = part.nextElementSibling
  return (
    !(next instanceof HTMLElement && next.dataset.part === part.dataset.part) && row === part.lastElementChild
  )
}

function isFirstOf(part: HTMLElement, row: HTMLElement): boolean {
  const before = part.previousElementSibling
  const rows = part.querySelectorAll('tr[data-row]')
  return !(before instanceof HTMLElement && before.dataset.part === part.dataset.part) && row === rows[0]
}
