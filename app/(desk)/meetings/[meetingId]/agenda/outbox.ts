import type { FieldErrors, RefusalCode } from '@/lib/kernel/refusal'
import { type Edit, fieldOf } from './edits'

/** An edit on its way. Once it was tried nobody knows whether it arrived: it is sent again as it is, never changed. */
export type Waiting = { readonly edit: Edit; readonly tried: boolean }
export type Refused = {
  readonly edit: Edit
  readonly message: string
  readonly fields: FieldErrors
  readonly code?: RefusalCode | undefined
}

/** Everything one person did in one agenda that the house has not taken yet, in the order in which it was done. */
export type Outbox = { readonly waiting: readonly Waiting[]; readonly refused: readonly Refused[] }

export type Answer =
  | { readonly ok: true; readonly data: unknown }
  | {
      readonly ok: false
      readonly message: string
      readonly fields: FieldErrors
      readonly code?: RefusalCode | undefined
    }

export const emptyOutbox: Outbox = { waiting: [], refused: [] }

/** Puts an edit at the end. What was typed in the same field and was never tried gives way to it; so does what was refused there. */
export function put(outbox: Outbox, edit: Edit): Outbox {
  const field = fieldOf(edit)
  if (field === null) return { ...outbox, waiting: [...outbox.waiting, { edit, tried: false }] }
  const refused = outbox.refused.filter((one) => fieldOf(one.edit) !== field)
  const last = outbox.waiting.findLastIndex((one) => fieldOf(one.edit) === field)
  const before = outbox.waiting[last]
  if (before === undefined) return { refused, waiting: [...outbox.waiting, { edit, tried: false }] }
  const based = basedOn(edit, before)
  // a text does not care what became of the outline meanwhile; whatever else keeps its turn
  const takesPlace = !before.tried && (edit.verb === 'writeText' || last === outbox.waiting.length - 1)
  if (!takesPlace) return { refused, waiting: [...outbox.waiting, { edit: based, tried: false }] }
  return { refused, waiting: outbox.waiting.with(last, { edit: based, tried: false }) }
}

/** An edit that follows another in its field saw what that one saw, until the house has answered it. */
function basedOn(edit: Edit, { edit: before, tried }: Waiting): Edit {
  if (edit.verb === 'writeText' && before.verb === 'writeText')
    return { ...edit, input: { ...edit.input, revision: before.input.revision } }
  if (edit.verb === 'changeItem' && before.verb === 'changeItem' && !tried)
    return { ...edit, input: { ...edit.input, saw: before.input.saw } }
  return edit
}

/** What goes out next, from the front, and the outbox that knows of it. Two edits of one field never travel together: the second hangs on the answer to the first. */
export function take(
  { waiting, refused }: Outbox,
  most: number,
): { readonly batch: readonly Edit[]; readonly outbox: Outbox } {
  const fields = waiting.map(({ edit }) => fieldOf(edit))
  const again = fields.findIndex((field, index) => field !== null && fields.indexOf(field) < index)
  const count = Math.min(most, again === -1 ? waiting.length : again)
  return {
    batch: waiting.slice(0, count).map(({ edit }) => edit),
    outbox: {
      refused,
      waiting: waiting.map((one, index) => (index < count ? { ...one, tried: true } : one)),
    },
  }
}

/** After the house answered: what it did is gone, what it refused is kept aside with its reason, what follows in a field is based anew. */
export function settle(outbox: Outbox, batch: readonly Edit[], answers: readonly Answer[]): Outbox {
  let settled = outbox
  for (const [index, edit] of batch.entries()) {
    const answer = answers[index]
    if (answer !== undefined) settled = settleOne(settled, edit, answer)
  }
  return settled
}

function settleOne(outbox: Outbox, edit: Edit, answer: Answer): Outbox {
  const rest = outbox.waiting.filter((one) => one.edit.input.editId !== edit.input.editId)
  if (!answer.ok) {
    const { message, fields, code } = answer
    const isOvertaken = fieldOf(edit) !== null && rest.some((one) => fieldOf(one.edit) === fieldOf(edit))
    if (isOvertaken) return { ...outbox, waiting: rest }
    return { waiting: rest, refused: [...outbox.refused, { edit, message, fields, code }] }
  }
  const revision = writtenRevision(edit, answer.data)
  if (revision === null) return { ...outbox, waiting: rest }
  return { ...outbox, waiting: rest.map((one) => rebased(one, edit, revision)) }
}

/** The revision a text bears after it was written; null when it was kept beside another one instead. */
export function writtenRevision(edit: Edit, data: unknown): number | null {
  if (edit.verb !== 'writeText' || typeof data !== 'object' || data === null) return null
  const { written, revision } = data as { written?: unknown; revision?: unknown }
  return written === true && typeof revision === 'number' ? revision : null
}

function rebased(one: Waiting, edit: Edit, revision: number): Waiting {
  if (one.edit.verb !== 'writeText' || fieldOf(one.edit) !== fieldOf(edit)) return one
  return { ...one, edit: { ...one.edit, input: { ...one.edit.input, revision } } }
}

/** Without a refused edit, once the person has seen it and lets it go. */
export function dismiss(outbox: Outbox, editId: string): Outbox {
  return { ...outbox, refused: outbox.refused.filter(({ edit }) => edit.input.editId !== editId) }
}

export function joined(first: Outbox, second: Outbox): Outbox {
  return {
    waiting: [...first.waiting, ...second.waiting],
    refused: [...first.refused, ...second.refused],
  }
}

export function isEmpty({ waiting, refused }: Outbox): boolean {
  return waiting.length === 0 && refused.length === 0
}

/** An outbox as it was written down. What nobody can read any more is left where it is; everything else was tried, for all we know. */
export function readOutbox(written: string | null): Outbox {
  if (written === null) return emptyOutbox
  try {
    const { waiting, refused } = JSON.parse(written) as Outbox
    return { waiting: waiting.map(({ edit }) => ({ edit, tried: true })), refused }
  } catch {
    return emptyOutbox
  }
}
