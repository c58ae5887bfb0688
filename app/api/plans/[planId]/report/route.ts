import type { NextRequest } from 'next/server'
import { download } from '@/app/_server/download'
import { printed } from '@/app/_server/print'
import { executiveReport } from '@/lib/plans/paper/report'
import { copyPlan } from '@/lib/plans/queries/copy'

type Context = { params: Promise<{ planId: string }> }

/** GET ?format=docx&audience=ASEAN&part=...&status=...&lead=... */
export async function GET(request: NextRequest, { params }: Context) {
  const asked = { ...Object.fromEntries(request.nextUrl.searchParams), ...(await params) }
  return download(copyPlan, asked, (copy) =>
    printed(executiveReport(copy), copy.format, `Report ${copy.shortTitle}`),
  )
}
