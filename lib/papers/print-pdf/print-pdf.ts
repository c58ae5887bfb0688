import { clock } from '@/lib/kernel/clock'
import { type Paper } from '@/lib/papers/paper'
import { sheetOf } from '@/lib/papers/print-pdf/sheet'
import { typeset } from '@/lib/papers/print-pdf/typesetter'

/** The paper as a tagged PDF (PDF/UA-1) in the house's own fonts. */
export function printPdf(paper: Paper): Promise<Buffer> {
  return typeset({ sheet: JSON.stringify(sheetOf(paper)), seconds: Math.floor(clock.now().getTime() / 1000) })
}
