import { newId } from '@/lib/kernel/ids'
import { forgetKeptPages } from './kept-pages'

const prefix = 'cochair.outbox.'
const seenPrefix = 'cochair.seen.'

/** Who has just signed out: an answer that comes late does not lay their words aside once more. */
let signedOut: string | null = null

/** Where an open page keeps what it has not sent yet on this device; every page of a person has a drawer of its own. */
export type Drawer<Kept> = {
  readonly keep: (kept: Kept) => void
  readonly found: Kept
  readonly close: () => void
}

/** How what lies in a drawer is read, joined and told to be nothing. */
export type Keeping<Kept> = {
  readonly nothing: Kept
  readonly joined: (first: Kept, second: Kept) => Kept
  readonly isEmpty: (kept: Kept) => boolean
  readonly read: (written: string | null) => Kept
}

/** Opens a drawer for this page, and empties into it those that pages now gone have left: after a crash, a reload, a closed tab. */
export async function openDrawer<Kept>(
  personId: string,
  about: string,
  { nothing, joined, isEmpty, read }: Keeping<Kept>,
): Promise<Drawer<Kept>> {
  const ofThis = `${prefix}${personId}.${about}.`
  const own = `${ofThis}${newId()}`
  signedOut = null
  const close = await hold(own)
  let found = nothing
  for (const key of keysUnder(ofThis)) {
    if (!(await isLeft(key))) continue
    found = joined(found, read(localStorage.getItem(key)))
    localStorage.setItem(own, JSON.stringify(found))
    localStorage.removeItem(key)
  }
  const keep = (kept: Kept) => {
    if (isEmpty(kept) || signedOut === personId) localStorage.removeItem(own)
    else localStorage.setItem(own, JSON.stringify(kept))
  }
  return { keep, found, close: close ?? (() => undefined) }
}

/** Whether a parcel is small enough for the browser to go on sending it when its page is left: 64 kB, three bytes to a letter at most. */
export function outlivesPage(body: string): boolean {
  return body.length < 15_000
}

/** Whether anything of the person's waits on this device, wherever it was typed. */
export function hasUnsent(personId: string): boolean {
  return keysUnder(`${prefix}${personId}.`).length > 0
}

/** Throws away what waits, and the pages kept for when there is no network: when the person signs out nothing of theirs stays on the device. */
export function forgetUnsent(personId: string): void {
  signedOut = personId
  const keys = [...keysUnder(`${prefix}${personId}.`), ...keysUnder(`${seenPrefix}${personId}.`)]
  for (const key of keys) localStorage.removeItem(key)
  void forgetKeptPages()
}

/** Throws away what was seen and laid aside on this device by anybody else; what they have not sent stays theirs. */
export function forgetOthersPages(personId: string): void {
  for (const key of keysUnder(seenPrefix))
    if (!key.startsWith(`${seenPrefix}${personId}.`)) localStorage.removeItem(key)
  void forgetKeptPages()
}

/** What is being typed and was not sent off yet, letter by letter. */
export function typedIn(personId: string, about: string): string | null {
  return localStorage.getItem(`${prefix}${personId}.${about}-typed`)
}

export function keepTyped(personId: string, about: string, typed: string | null): void {
  const key = `${prefix}${personId}.${about}-typed`
  if (typed === null) localStorage.removeItem(key)
  else localStorage.setItem(key, typed)
}

/** What the house last showed, for a page that opens without the network. */
export function lastSeen(personId: string, about: string): string | null {
  return localStorage.getItem(`${seenPrefix}${personId}.${about}`)
}

export function keepSeen(personId: string, about: string, seen: string): void {
  localStorage.setItem(`${seenPrefix}${personId}.${about}`, seen)
}

function keysUnder(start: string): string[] {
  return Object.keys(localStorage).filter((key) => key.startsWith(start))
}

type Locks = LockManager | undefined

/** A page says that it lives by holding a lock of its drawer's name; the browser lets go of it when the page is gone. */
function hold(name: string): Promise<(() => void) | null> {
  const locks = navigator.locks as Locks
  if (locks === undefined) return Promise.resolve(null)
  return new Promise((held) => {
    void locks.request(
      name,
      () =>
        new Promise<void>((release) => {
          held(release)
        }),
    )
  })
}

async function isLeft(name: string): Promise<boolean> {
  const locks = navigator.locks as Locks
  if (locks === undefined) return true
  return locks.request(name, { ifAvailable: true }, (lock) => lock !== null)
}
