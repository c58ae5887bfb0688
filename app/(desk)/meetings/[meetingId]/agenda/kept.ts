import type { Keeping } from '@/app/(desk)/_parts/drawer'
import { emptyOutbox, isEmpty, joined, type Outbox, readOutbox } from './outbox'

/** How the outbox of an agenda lies in its drawer. */
export const keptOutbox: Keeping<Outbox> = { nothing: emptyOutbox, joined, isEmpty, read: readOutbox }
