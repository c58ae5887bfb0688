/**
 * Asks before the browser's Back or Forward takes this page away; where the answer is no, the page stays as it stands. Returns how to ask no
 * more. By the time a page hears of it the address is the other one already: so the page is not told, and the same steps are taken back.
 */
export function askAtBack(mayLeave: (from: URL) => boolean): () => void {
  // a browser of before 2026 cannot say where it came from, and is not asked
  if (!('navigation' in window)) return () => undefined
  let left: NavigationHistoryEntry | undefined
  let isOnTheWayBack = false
  const remember = ({ from }: NavigationCurrentEntryChangeEvent) => {
    left = from
  }
  const ask = (event: PopStateEvent) => {
    const steps = left === undefined ? 0 : left.index - (navigation.currentEntry?.index ?? left.index)
    if (!isOnTheWayBack && (steps === 0 || !left?.url || mayLeave(new URL(left.url)))) return
    event.stopImmediatePropagation()
    if (!isOnTheWayBack) history.go(steps)
    isOnTheWayBack = !isOnTheWayBack
  }
  navigation.addEventListener('currententrychange', remember)
  // before the router hears of it
  addEventListener('popstate', ask, { capture: true })
  return () => {
    navigation.removeEventListener('currententrychange', remember)
    removeEventListener('popstate', ask, { capture: true })
  }
}
