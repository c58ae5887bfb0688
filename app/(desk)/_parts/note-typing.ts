import { Extension } from '@tiptap/core'
import { Plugin, PluginKey, type Transaction } from '@tiptap/pm/state'
import { ReplaceStep } from '@tiptap/pm/transform'
import type { EditorView } from '@tiptap/pm/view'
import { absolutePositionToRelativePosition, type ProsemirrorBinding, ySyncPluginKey } from '@tiptap/y-tiptap'
import * as Y from 'yjs'

type Typed = { readonly at: number; readonly words: string }

const key = new PluginKey<Typed | null>('typedAtCaret')

/**
 * Lays what is typed into the live text where the caret stands. Left to itself the sync compares the two texts from their
 * beginning, and takes an "e" typed before an "e" to stand behind it: behind what somebody else is writing at the same spot, and
 * all further letters of the word with it.
 */
export const TypedAtCaret = Extension.create({
  name: 'typedAtCaret',
  // before the sync, which then finds both texts alike
  priority: 1_001,
  addProseMirrorPlugins: () => [
    new Plugin({
      key,
      state: { init: () => null, apply: typedBy },
      view: () => ({
        update: (view, before) => {
          const typed = key.getState(view.state) ?? null
          if (typed !== null && typed !== key.getState(before)) lay(view, typed)
        },
      }),
    }),
  ],
})

/** Words put before a letter like their first; everything else is clear without the caret. */
function typedBy(change: Transaction): Typed | null {
  const [step, more] = change.steps
  if (!(step instanceof ReplaceStep) || more !== undefined || change.getMeta(ySyncPluginKey) !== undefined)
    return null
  const { from, to, slice } = step
  const words = slice.content.childCount === 1 ? (slice.content.firstChild?.text ?? '') : ''
  const [next] = change.before.resolve(from).nodeAfter?.text ?? ''
  return from === to && words !== '' && next === words[0] ? { at: from, words } : null
}

function lay(view: EditorView, { at, words }: Typed): void {
  const { binding } = ySyncPluginKey.getState(view.state) as { readonly binding: ProsemirrorBinding | null }
  if (binding === null) return
  const place = Y.createAbsolutePositionFromRelativePosition(
    absolutePositionToRelativePosition(at, binding.type, binding.mapping) as Y.RelativePosition,
    binding.doc,
  )
  if (!(place?.type instanceof Y.XmlText)) return
  const { type: text, index } = place
  binding.mux(() => {
    binding.doc.transact(() => {
      text.insert(index, words)
    }, ySyncPluginKey)
  })
}
