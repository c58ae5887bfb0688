import { counted } from '@/lib/kernel/text'

const kept =
  'is kept on this device, also when the page is closed, and goes out by itself when the house can be reached.'

/** What waits on this device, in one notice however much it is; null where nothing does. */
export function waitingWords({ entries, notes }: { entries: number; notes: number }): string | null {
  const typed = `what you typed in ${counted(notes, 'note')}`
  if (entries === 0) return notes === 0 ? null : `W${typed.slice(1)} is not sent yet. It ${kept}`
  const written = `${counted(entries, 'entry', 'entries')} ${entries === 1 ? 'is' : 'are'} not sent yet`
  return notes === 0 ? `${written}. What you write ${kept}` : `${written}, nor is ${typed}. All of it ${kept}`
}
