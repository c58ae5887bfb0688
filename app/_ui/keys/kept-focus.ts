/** Where the focus was: each element above it, with its place there. */
type Place = { readonly above: Element; readonly at: number }

const focusable = 'a[href], button, input, select, textarea, [tabindex]'

/**
 * The focus is never lost: where what had it goes from the page, as a row does that is done with, it passes to what stands in its place now.
 * Another page is another matter. Returns how to stop.
 */
export function keepFocus(): () => void {
  let held: Element | null = null
  let places: readonly Place[] = []
  let address = ''

  function remember({ target }: FocusEvent): void {
    if (!(target instanceof Element) || target === document.body) return
    held = target
    places = placesOf(target)
    address = location.pathname
  }

  function look(): void {
    if (held === null || held.isConnected || document.activeElement !== document.body) return
    const here = places.find(({ above }) => above.isConnected)
    held = null
    if (here === undefined || address !== location.pathname) return
    inPlaceOf(here)?.focus({ preventScroll: true })
  }

  // whoever has a better idea where the focus goes has had it by then
  const watcher = new MutationObserver(() => requestAnimationFrame(look))
  watcher.observe(document.body, { childList: true, subtree: true })
  document.addEventListener('focusin', remember)
  return () => {
    watcher.disconnect()
    document.removeEventListener('focusin', remember)
  }
}

function placesOf(element: Element): readonly Place[] {
  const places: Place[] = []
  for (let one = element; one.parentElement !== null; one = one.parentElement)
    places.push({ above: one.parentElement, at: [...one.parentElement.children].indexOf(one) })
  return places
}

function inPlaceOf({ above, at }: Place): HTMLElement | null {
  const next = above.children[Math.min(at, above.children.length - 1)]
  const found = [next, above].flatMap((one) => (one === undefined ? [] : [...stopsIn(one)]))
  return found[0] ?? document.getElementById('main')
}

function stopsIn(element: Element): readonly HTMLElement[] {
  const all = element.matches(focusable)
    ? [element, ...element.querySelectorAll(focusable)]
    : [...element.querySelectorAll(focusable)]
  return all.filter(
    (one): one is HTMLElement => one instanceof HTMLElement && one.tabIndex >= 0 && one.checkVisibility(),
  )
}
