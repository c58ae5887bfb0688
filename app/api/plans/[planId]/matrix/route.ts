import type { NextRequest } from 'next/server'
import { download } from '@/app/_server/download'
import { printed } from '@/app/_server/print'
import { matrixPaper, matrixSheet } from '@/lib/plans/paper/matrix'
import { copyPlan } from '@/lib/plans/queries/copy'
import { askedOf } from '../asked'

type Context = { params: Promise<{ planId: string }> }

/** GET ?format=xlsx&audience=ASEAN, and the words by which the matrix was filtered. */
export async function GET(request: NextRequest, context: Context) {
  return download(copyPlan, await askedOf(request, context), (copy) =>
    printed(
      copy.format === 'xlsx' ? matrixSheet(copy) : matrixPaper(copy),
      copy.format,
      `Implementation matrix ${copy.shortTitle}`,
    ),
  )
}
