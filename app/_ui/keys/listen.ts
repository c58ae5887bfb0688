import { isPlain, isStroke, ways } from './keys'
import { knownShortcuts, type Shortcut } from './registry'

/** Elements say their own shortcut: `<a data-keys="n" data-keys-label="New meeting">`. A field is focused, all else is pressed. */
function writtenShortcuts(): Shortcut[] {
  return [...document.querySelectorAll<HTMLElement>('[data-keys]')].filter(isShown).map((element) => {
    const { keys = '', keysLabel, keysGroup } = element.dataset
    const label = keysLabel ?? element.getAttribute('aria-label') ?? element.textContent.trim()
    return {
      keys,
      label,
      ...(keysGroup === undefined ? {} : { group: keysGroup }),
      run: () => press(element),
    }
  })
}

function isShown(element: HTMLElement): boolean {
  return element.checkVisibility()
}

function press(element: HTMLElement): void {
  if (!element.matches('input, textarea, select')) {
    element.click()
    return
  }
  element.focus()
  if (element instanceof HTMLInputElement) element.select()
}

export function allShortcuts(): Shortcut[] {
  return [...knownShortcuts(), ...writtenShortcuts()]
}

const offKey = 'cochair.single-keys'

/** Lone letters can be switched off, for those who speak to their machine or slip on keys (WCAG 2.1.4). */
export function singleKeysAreOn(): boolean {
  return localStorage.getItem(offKey) !== 'off'
}

export function rememberSingleKeys(choice: 'on' | 'off'): void {
  localStorage.setItem(offKey, choice)
}

const patience = 1200

/** Hears the keys of the whole page; returns how to stop. */
export function listen(): () => void {
  let before: { stroke: KeyboardEvent; at: number } | null = null

  function hear(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.isComposing || document.querySelector('dialog[open]') !== null) return
    const recent = before !== null && event.timeStamp - before.at < patience ? before.stroke : null
    before = { stroke: event, at: event.timeStamp }
    const found = allShortcuts().find(({ keys }) => ways(keys).some((way) => fits(way, event, recent)))
    if (found === undefined) return
    before = null
    event.preventDefault()
    found.run()
  }

  document.addEventListener('keydown', hear)
  return () => document.removeEventListener('keydown', hear)
}

function fits(way: readonly string[], event: KeyboardEvent, recent: KeyboardEvent | null): boolean {
  const [first = '', second] = way
  if (isPlain(first) && !singleKeysAreOn()) return false
  if (isTyping(event.target) && (isPlain(first) || belongToTheField.includes(first))) return false
  if (second === undefined) return isStroke(event, first)
  return recent !== null && isStroke(recent, first) && isStroke(event, second)
}

/** While somebody types, these are the field's own. */
const belongToTheField = ['mod+z', 'mod+shift+z', 'mod+y']

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  return (
    target.isContentEditable || target.matches('input:not([type=checkbox], [type=radio]), textarea, select')
  )
}
