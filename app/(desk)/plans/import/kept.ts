import type { Read } from './preview'

/** Lies in the drawer of what is unsent, so that signing out asks about it and takes it away. */
const drawer = (personId: string, place: string) => `cochair.outbox.${personId}.plan-preview.${place}`

/** Keeps a preview on this device; says whether there was room. */
export function keepRead(personId: string, place: string, read: Read): boolean {
  try {
    localStorage.setItem(drawer(personId, place), JSON.stringify(read))
    return true
  } catch {
    localStorage.removeItem(drawer(personId, place))
    return false
  }
}

/** What an earlier page has kept; null where there is nothing, or nothing that can be read. */
export function keptRead(personId: string, place: string): Read | null {
  try {
    const kept = JSON.parse(localStorage.getItem(drawer(personId, place)) ?? 'null') as Partial<Read> | null
    return kept?.reading === undefined ? null : (kept as Read)
  } catch {
    return null
  }
}

export function forgetRead(personId: string, place: string): void {
  localStorage.removeItem(drawer(personId, place))
}
