import { type Paper } from '@/lib/papers/paper'
import { printDocx } from '@/lib/papers/print-docx/print-docx'
import { printPdf } from '@/lib/papers/print-pdf/print-pdf'
import { printXlsx } from '@/lib/papers/print-xlsx/print-xlsx'

export type Format = 'docx' | 'pdf' | 'xlsx'

type Press = { readonly contentType: string; readonly print: (paper: Paper) => Promise<Buffer> }

const office = 'application/vnd.openxmlformats-officedocument'

/** Every format a paper can be printed in, with the content type it is sent as; the key is the file's ending. */
export const presses: Readonly<Record<Format, Press>> = {
  docx: { contentType: `${office}.wordprocessingml.document`, print: printDocx },
  pdf: { contentType: 'application/pdf', print: printPdf },
  xlsx: { contentType: `${office}.spreadsheetml.sheet`, print: printXlsx },
}
