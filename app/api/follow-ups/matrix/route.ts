import type { NextRequest } from 'next/server'
import { download } from '@/app/_server/download'
import { printed } from '@/app/_server/print'
import { followUpsPaper } from '@/lib/outcomes/paper'
import { takeFollowUpsCopy } from '@/lib/outcomes/queries/follow-up-copies'

/** GET ?partnershipId=...&format=xlsx&audience=ASEAN, and the words by which the matrix was narrowed. */
export async function GET(request: NextRequest) {
  return download(takeFollowUpsCopy, Object.fromEntries(request.nextUrl.searchParams), (copy) =>
    printed(followUpsPaper(copy), copy.format, copy.fileName),
  )
}
