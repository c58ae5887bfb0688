/** "14:02", as this device tells the time. */
export function clockWords(at: Date): string {
  return at.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })
}
