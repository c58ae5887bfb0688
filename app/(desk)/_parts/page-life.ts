type Told = {
  /** The network is there again, or the page is before somebody's eyes again. */
  readonly back: () => void
  /** The page is no longer before anybody's eyes: perhaps it is being left. */
  readonly hidden?: () => void
  /** The network is gone. */
  readonly cut?: () => void
}

/** Follows how a page that keeps what is done in it comes and goes; returns how to stop. */
export function watchPage({ back, hidden, cut }: Told): () => void {
  const seen = () => {
    if (document.visibilityState === 'visible') back()
    else hidden?.()
  }
  const lost = () => cut?.()
  addEventListener('online', back)
  addEventListener('offline', lost)
  document.addEventListener('visibilitychange', seen)
  return () => {
    removeEventListener('online', back)
    removeEventListener('offline', lost)
    document.removeEventListener('visibilitychange', seen)
  }
}
