/** The papers an agenda becomes. */
export const PAPER_KINDS = ['provisional', 'annotated', 'programme'] as const
export type AgendaPaperKind = (typeof PAPER_KINDS)[number]

export const PAPER_FORMATS = ['docx', 'pdf'] as const

export const paperKindWords: Readonly<Record<AgendaPaperKind, string>> = {
  provisional: 'Provisional agenda',
  annotated: 'Annotated agenda',
  programme: 'Tentative programme',
}
