import { Refusal } from '@/lib/kernel/refusal'
import { joinWords } from '@/lib/kernel/text'
import type { Mention } from '../model/document'

/** A copy that is not to say who spoke mentions nobody; a name typed as a plain word must have been looked at. */
export function assertUnnamed(text: {
  readonly mentions: readonly Mention[]
  readonly names: readonly string[]
  readonly namesKept: readonly string[]
}): void {
  const mentioned = [...new Set(text.mentions.map(({ label }) => label))]
  const unseen = text.names.filter((name) => !text.namesKept.includes(name))
  const named = [...new Set([...mentioned, ...unseen])]
  if (named.length === 0) return
  const sentence = `The text still names ${joinWords(named)}. Reword it, or confirm that no remark is attributed by it.`
  throw new Refusal('invalid', 'Please check the marked fields.', { document: [sentence] })
}
