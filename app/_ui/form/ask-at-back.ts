type MayLeave = (from: URL) => boolean

const asking = new Set<MayLeave>()

/** Has `mayLeave` asked before the browser's Back or Forward takes this page away, until the function it returns is called. */
export function askAtBack(mayLeave: MayLeave): () => void {
  asking.add(mayLeave)
  return () => asking.delete(mayLeave)
}

/**
 * Hears of Back and Forward before the router does, so it begins to listen before the router. The address is the other one by then already:
 * where the answer is no, the router is not told, and the same steps are taken back. A browser of before 2026 cannot say how many; it leaves unasked.
 */
export function hearOfBackFirst(): void {
  if (!('navigation' in window)) return
  let left: NavigationHistoryEntry | undefined
  let isOnTheWayBack = false
  navigation.addEventListener('currententrychange', ({ from }) => {
    left = from
  })
  addEventListener('popstate', (event) => {
    if (isOnTheWayBack) {
      isOnTheWayBack = false
      event.stopImmediatePropagation()
      return
    }
    const from = left?.url
    if (!from || left === undefined || navigation.currentEntry === null) return
    if (Array.from(asking).every((mayLeave) => mayLeave(new URL(from)))) return
    event.stopImmediatePropagation()
    isOnTheWayBack = true
    history.go(left.index - navigation.currentEntry.index)
  })
}
