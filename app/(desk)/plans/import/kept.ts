/** Lies in the drawer of what is unsent, so that signing out asks about it and takes it away. */
const drawer = (personId: string, place: string) => `cochair.outbox.${personId}.plan-preview.${place}`

/** Keeps a preview on this device; says whether there was room. */
export function keepPreview(personId: string, place: string, preview: object): boolean {
  try {
    localStorage.setItem(drawer(personId, place), JSON.stringify(preview))
    return true
  } catch {
    localStorage.removeItem(drawer(personId, place))
    return false
  }
}

/** What an earlier page has kept; null where there is nothing, or nothing with what a preview of that kind must have. */
export function keptPreview<Preview extends object>(
  personId: string,
  place: string,
  must: keyof Preview,
): Preview | null {
  try {
    const kept = JSON.parse(
      localStorage.getItem(drawer(personId, place)) ?? 'null',
    ) as Partial<Preview> | null
    return kept?.[must] === undefined ? null : (kept as Preview)
  } catch {
    return null
  }
}

export function forgetPreview(personId: string, place: string): void {
  localStorage.removeItem(drawer(personId, place))
}
