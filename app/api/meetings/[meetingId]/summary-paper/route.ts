import type { NextRequest } from 'next/server'
import { download } from '@/app/_server/download'
import { printed } from '@/app/_server/print'
import { summaryPaper } from '@/lib/summaries/paper'
import { exportSummary } from '@/lib/summaries/queries/copies'

type Context = { params: Promise<{ meetingId: string }> }

/** GET ?format=docx&audience=ASEAN */
export async function GET(request: NextRequest, { params }: Context) {
  const asked = { ...Object.fromEntries(request.nextUrl.searchParams), ...(await params) }
  return download(exportSummary, asked, (copy) => printed(summaryPaper(copy), copy.format, copy.fileName))
}
