import type { z } from 'zod'
import type { Actor } from '@/lib/access/actor'
import type { Operation } from '@/lib/access/operation'
import { addItem } from '@/lib/agendas/commands/add-item'
import { addLink } from '@/lib/agendas/commands/add-link'
import { changeItem } from '@/lib/agendas/commands/change-item'
import { changePaperCircle } from '@/lib/agendas/commands/change-paper-circle'
import { changeTextCircle } from '@/lib/agendas/commands/change-text-circle'
import { moveItem } from '@/lib/agendas/commands/move-item'
import { removeItem } from '@/lib/agendas/commands/remove-item'
import { removePaper, restorePaper } from '@/lib/agendas/commands/remove-paper'
import { restoreItem } from '@/lib/agendas/commands/restore-item'
import { settleVariant } from '@/lib/agendas/commands/settle-variant'
import { writeText } from '@/lib/agendas/commands/write-text'

type Verb = (actor: Actor, input: Record<string, unknown>) => Promise<unknown>

/** What a person sends is read by the command's own schema, whatever its type says here. */
function verb<S extends z.ZodType, Output>(operation: Operation<S, Output>): Verb {
  return (actor, input) => operation.as(actor, input as z.input<S>)
}

/** The edits an open agenda sends, by their names. */
export const verbs: ReadonlyMap<string, Verb> = new Map([
  ['addItem', verb(addItem)],
  ['changeItem', verb(changeItem)],
  ['moveItem', verb(moveItem)],
  ['removeItem', verb(removeItem)],
  ['restoreItem', verb(restoreItem)],
  ['writeText', verb(writeText)],
  ['settleVariant', verb(settleVariant)],
  ['changeTextCircle', verb(changeTextCircle)],
  ['changePaperCircle', verb(changePaperCircle)],
  ['addLink', verb(addLink)],
  ['removePaper', verb(removePaper)],
  ['restorePaper', verb(restorePaper)],
])
