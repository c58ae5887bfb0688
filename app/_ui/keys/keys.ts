/** What a person pressed, as far as a shortcut cares. */
export type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>

/**
 * Shortcuts are written as people say them: `n`, `mod+k`, `alt+up`, `g m` (one after the other), several ways divided by a comma.
 * `mod` is Ctrl, or Command on a Mac.
 */
export function ways(keys: string): string[][] {
  return keys.split(',').map((way) => way.trim().split(/\s+/))
}

const arrows: Record<string, string> = {
  up: 'arrowup',
  down: 'arrowdown',
  left: 'arrowleft',
  right: 'arrowright',
}

/** Whether this press is the one stroke, such as `mod+k` or `?`. */
export function isStroke(press: Press, stroke: string): boolean {
  const parts = stroke.toLowerCase().split('+')
  const wanted = parts.at(-1) ?? ''
  const key = press.key === ' ' ? 'space' : press.key.toLowerCase()
  if (key !== (arrows[wanted] ?? wanted)) return false
  if ((press.ctrlKey || press.metaKey) !== parts.includes('mod')) return false
  if (press.altKey !== parts.includes('alt')) return false
  // A sign such as ? needs Shift on many keyboards; only letters and named keys are told apart by it.
  const named = wanted.length > 1 || /[a-z]/.test(wanted)
  return !named || press.shiftKey === parts.includes('shift')
}

/** A lone letter or sign fires while reading only; with Ctrl or Alt it may fire while typing too. */
export function isPlain(stroke: string): boolean {
  return !/(mod|alt)\+/.test(stroke)
}

const names: Record<string, string> = {
  mod: 'Ctrl',
  alt: 'Alt',
  shift: 'Shift',
  up: '↑',
  down: '↓',
  left: '←',
  right: '→',
  enter: 'Enter',
  escape: 'Esc',
  space: 'Space',
  home: 'Home',
  end: 'End',
  tab: 'Tab',
  delete: 'Del',
}

/** The caps to draw for one stroke: `mod+k` is Ctrl and K. */
export function caps(stroke: string): string[] {
  return stroke
    .split('+')
    .map((part) => names[part.toLowerCase()] ?? (part.length === 1 ? part.toUpperCase() : part))
}
