import { Node } from '@tiptap/core'
import type { Node as PmNode, NodeType, Schema } from '@tiptap/pm/model'
import { type Command, type Selection, TextSelection } from '@tiptap/pm/state'
import {
  addColumnAfter,
  addColumnBefore,
  addRowAfter,
  addRowBefore,
  deleteColumn,
  deleteRow,
  deleteTable,
  goToNextCell,
  tableEditing,
  toggleHeaderRow,
} from '@tiptap/pm/tables'

type Size = { readonly rows?: number; readonly cols?: number; readonly withHeaderRow?: boolean }

declare module '@tiptap/core' {
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- declaration merging
  interface NodeConfig {
    /** What ProseMirror's tables ask of a node: table, row, cell or header_cell. */
    tableRole?: string
  }
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- declaration merging
  interface Commands<ReturnType> {
    noteTable: {
      insertTable: (size?: Size) => ReturnType
      addColumnBefore: () => ReturnType
      addColumnAfter: () => ReturnType
      deleteColumn: () => ReturnType
      addRowBefore: () => ReturnType
      addRowAfter: () => ReturnType
      deleteRow: () => ReturnType
      deleteTable: () => ReturnType
      toggleHeaderRow: () => ReturnType
    }
  }
}

const span = {
  default: 1,
  parseHTML: (element: HTMLElement) => Number(element.getAttribute('colspan') ?? 1),
}

/** Tables as the text of a note knows them: rows of cells, each a small text. Drawn on the engine ProseMirror itself brings. */
export const NoteTable = Node.create({
  name: 'table',
  group: 'block',
  content: 'tableRow+',
  isolating: true,
  tableRole: 'table',
  extendNodeSchema: ({ config }) => ({ tableRole: (config as { tableRole?: string }).tableRole }),
  parseHTML: () => [{ tag: 'table' }],
  renderHTML: () => ['table', ['tbody', 0]],
  addProseMirrorPlugins: () => [tableEditing()],
  addCommands: () => ({
    insertTable:
      ({ rows = 3, cols = 3, withHeaderRow = true } = {}) =>
      ({ tr, dispatch, editor }) => {
        const table = tableOf(editor.schema, rows, cols, withHeaderRow)
        const paragraph = editor.schema.nodes.paragraph?.create()
        if (table === null || paragraph === undefined) return false
        if (dispatch !== undefined) {
          const { from, to } = placeForTable(tr.selection)
          // a paragraph follows, so that one can go on writing
          tr.replaceWith(from, to, [table, paragraph])
          tr.setSelection(TextSelection.near(tr.doc.resolve(from + 1))).scrollIntoView()
        }
        return true
      },
    addColumnBefore: () => through(addColumnBefore),
    addColumnAfter: () => through(addColumnAfter),
    deleteColumn: () => through(deleteColumn),
    addRowBefore: () => through(addRowBefore),
    addRowAfter: () => through(addRowAfter),
    deleteRow: () => through(deleteRow),
    deleteTable: () => through(deleteTable),
    toggleHeaderRow: () => through(toggleHeaderRow),
  }),
  addKeyboardShortcuts() {
    const { editor } = this
    return {
      Tab: () => {
        if (goToNextCell(1)(editor.state, editor.view.dispatch)) return true
        return (
          editor.can().addRowAfter() &&
          editor.chain().addRowAfter().run() &&
          goToNextCell(1)(editor.state, editor.view.dispatch)
        )
      },
      'Shift-Tab': () => goToNextCell(-1)(editor.state, editor.view.dispatch),
    }
  },
})

export const NoteTableRow = Node.create({
  name: 'tableRow',
  content: '(tableCell | tableHeader)*',
  tableRole: 'row',
  parseHTML: () => [{ tag: 'tr' }],
  renderHTML: () => ['tr', 0],
})

export const NoteTableCell = Node.create({
  name: 'tableCell',
  content: 'block+',
  isolating: true,
  tableRole: 'cell',
  addAttributes: () => ({
    colspan: span,
    rowspan: { ...span, parseHTML: rowspanOf },
    colwidth: { default: null, rendered: false },
  }),
  parseHTML: () => [{ tag: 'td' }],
  renderHTML: ({ HTMLAttributes }) => ['td', HTMLAttributes, 0],
})

export const NoteTableHeader = Node.create({
  name: 'tableHeader',
  content: 'block+',
  isolating: true,
  tableRole: 'header_cell',
  addAttributes: () => ({
    colspan: span,
    rowspan: { ...span, parseHTML: rowspanOf },
    colwidth: { default: null, rendered: false },
  }),
  parseHTML: () => [{ tag: 'th' }],
  renderHTML: ({ HTMLAttributes }) => ['th', HTMLAttributes, 0],
})

/** After the block one stands in, whole as it is; an empty paragraph makes room. */
function placeForTable({ $from, to }: Selection): { readonly from: number; readonly to: number } {
  if ($from.depth === 0) return { from: to, to }
  const after = $from.after(1)
  const block = $from.node(1)
  const isEmpty = block.isTextblock && block.content.size === 0
  return { from: isEmpty ? $from.before(1) : after, to: after }
}

function rowspanOf(element: HTMLElement): number {
  return Number(element.getAttribute('rowspan') ?? 1)
}

function through(command: Command) {
  return ({ state, dispatch }: { state: Parameters<Command>[0]; dispatch: Parameters<Command>[1] }) =>
    command(state, dispatch)
}

function tableOf(schema: Schema, rows: number, cols: number, withHeaderRow: boolean): PmNode | null {
  const { table, tableRow, tableCell, tableHeader } = schema.nodes
  if (!table || !tableRow || !tableCell || !tableHeader) return null
  const cells = (kind: NodeType) =>
    Array.from({ length: cols }, () => kind.createAndFill()).filter((cell) => cell !== null)
  const body = Array.from({ length: rows }, (_each, row) =>
    tableRow.create(null, cells(withHeaderRow && row === 0 ? tableHeader : tableCell)),
  )
  return table.create(null, body)
}
