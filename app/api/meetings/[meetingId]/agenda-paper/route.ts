import type { NextRequest } from 'next/server'
import { download } from '@/app/_server/download'
import { printed } from '@/app/_server/print'
import { agendaPaper } from '@/lib/agendas/paper/agenda-paper'
import { exportCopy } from '@/lib/agendas/queries/copies'

type Context = { params: Promise<{ meetingId: string }> }

/** GET ?paper=annotated&format=docx&audience=ASEAN */
export async function GET(request: NextRequest, { params }: Context) {
  const asked = { ...Object.fromEntries(request.nextUrl.searchParams), ...(await params) }
  return download(exportCopy, asked, (copy) =>
    printed(agendaPaper(copy.kind, copy), copy.format, copy.fileName),
  )
}
