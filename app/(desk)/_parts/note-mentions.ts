import type { Editor, Range } from '@tiptap/core'
import type { SuggestionOptions, SuggestionProps } from '@tiptap/suggestion'
import type { Mention } from '@/lib/notes/model/document'
import { fold } from '@/lib/kernel/text'

export type Offered = {
  readonly found: readonly Mention[]
  readonly chosen: number
  /** Where the letters stand, in the window. */
  readonly place: { readonly left: number; readonly top: number }
  readonly choose: (mention: Mention) => void
}

const most = 8

/** What is offered after an @: the names fetched once with the note, so that they are there without a network too. */
export class MentionList {
  private names: readonly Mention[] = []
  private arrive: () => void = () => undefined
  /** Who types an @ before the names have come is offered them when they come. */
  private readonly arrived = new Promise<void>((resolve) => {
    this.arrive = resolve
  })
  private offered: Offered | null = null
  private readonly watchers = new Set<() => void>()

  readonly get = (): Offered | null => this.offered
  readonly watch = (watcher: () => void): (() => void) => {
    this.watchers.add(watcher)
    return () => this.watchers.delete(watcher)
  }

  know(names: readonly Mention[]): void {
    this.names = names
    this.arrive()
  }

  readonly suggestion: Omit<SuggestionOptions<Mention, Mention>, 'editor'> = {
    char: '@',
    allowSpaces: true,
    items: async ({ query }) => {
      if (query.length > 40) return []
      await this.arrived
      return this.find(query)
    },
    command: ({ editor, range, props }) => put(editor, range, props),
    render: () => ({
      onStart: (props) => this.show(props, 0),
      onUpdate: (props) => this.show(props, 0),
      onExit: () => this.close(),
      onKeyDown: ({ event }) => this.press(event),
    }),
  }

  private find(words: string): Mention[] {
    const wanted = fold(words.trim())
    const begins = this.names.filter(({ label }) => fold(label).startsWith(wanted))
    const holds = this.names.filter((name) => !begins.includes(name) && fold(name.label).includes(wanted))
    return [...begins, ...holds].slice(0, most)
  }

  private show({ items, clientRect, command }: SuggestionProps<Mention, Mention>, chosen: number): void {
    const box = clientRect?.()
    if (!box || items.length === 0) {
      this.close()
      return
    }
    this.offered = { found: items, chosen, place: { left: box.left, top: box.bottom }, choose: command }
    this.tell()
  }

  private press(event: KeyboardEvent): boolean {
    if (this.offered === null) return false
    const { found, chosen, choose } = this.offered
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined) {
      this.offered = { ...this.offered, chosen: (chosen + step + found.length) % found.length }
      this.tell()
      return true
    }
    const mention = found[chosen]
    if ((event.key === 'Enter' || event.key === 'Tab') && mention !== undefined) {
      choose(mention)
      return true
    }
    if (event.key !== 'Escape') return false
    this.close()
    return true
  }

  private close(): void {
    this.offered = null
    this.tell()
  }

  private tell(): void {
    for (const watcher of this.watchers) watcher()
  }
}

function put(editor: Editor, range: Range, { kind, id, label }: Mention): void {
  editor
    .chain()
    .focus()
    .insertContentAt(range, [
      { type: 'mention', attrs: { kind, id, label } },
      { type: 'text', text: ' ' },
    ])
    .run()
}
