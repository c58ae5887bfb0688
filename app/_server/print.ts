import 'server-only'
import type { Paper } from '@/lib/papers/paper'
import { printDocx } from '@/lib/papers/print-docx/print-docx'
import { printPdf } from '@/lib/papers/print-pdf/print-pdf'
import type { Download } from './download'

const mediaTypes = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
} as const

/** A paper as a file to take away. */
export async function printed(paper: Paper, format: 'docx' | 'pdf', name: string): Promise<Download> {
  const print = format === 'docx' ? printDocx : printPdf
  return { fileName: `${name}.${format}`, mediaType: mediaTypes[format], bytes: await print(paper) }
}
