import { emptyOutbox, isEmpty, joined, type Outbox, readOutbox } from './outbox'

const prefix = 'cochair.outbox.'

/** Where an open page keeps its outbox on this device; every page of a person has a drawer of its own. */
export type Drawer = {
  readonly keep: (outbox: Outbox) => void
  readonly found: Outbox
  readonly close: () => void
}

/** Opens a drawer for this page, and empties into it those that pages now gone have left: after a crash, a reload, a closed tab. */
export async function openDrawer(personId: string, agendaId: string): Promise<Drawer> {
  const ofAgenda = `${prefix}${personId}.${agendaId}.`
  const own = `${ofAgenda}${crypto.randomUUID()}`
  const close = await hold(own)
  let found = emptyOutbox
  for (const key of keysUnder(ofAgenda)) {
    if (!(await isLeft(key))) continue
    found = joined(found, readOutbox(localStorage.getItem(key)))
    localStorage.setItem(own, JSON.stringify(found))
    localStorage.removeItem(key)
  }
  const keep = (outbox: Outbox) => {
    if (isEmpty(outbox)) localStorage.removeItem(own)
    else localStorage.setItem(own, JSON.stringify(outbox))
  }
  return { keep, found, close: close ?? (() => undefined) }
}

/** Whether anything of the person's waits on this device, in whatever agenda. */
export function hasUnsent(personId: string): boolean {
  return keysUnder(`${prefix}${personId}.`).length > 0
}

/** Throws away what waits; when the person signs out nothing of theirs stays on the device. */
export function forgetUnsent(personId: string): void {
  for (const key of keysUnder(`${prefix}${personId}.`)) localStorage.removeItem(key)
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
