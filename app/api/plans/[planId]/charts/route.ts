import type { NextRequest } from 'next/server'
import { download } from '@/app/_server/download'
import { Refusal } from '@/lib/kernel/refusal'
import { drawForFile } from '@/lib/papers/charts/draw'
import { printPng } from '@/lib/papers/charts/print-png'
import { chartsOfPlan } from '@/lib/plans/paper/charts'
import { takeChart } from '@/lib/plans/queries/charts'

type Context = { params: Promise<{ planId: string }> }

/** GET ?chart=status&format=png: one chart of the plan as a picture, SVG or PNG. */
export async function GET(request: NextRequest, { params }: Context) {
  const asked = { ...Object.fromEntries(request.nextUrl.searchParams), ...(await params) }
  return download(takeChart, asked, (plan) => {
    const [, figure] = chartsOfPlan(plan).find(([kind]) => kind === plan.chart) ?? []
    if (figure === undefined) throw new Refusal('not-found', 'There is nothing to show in this chart yet.')
    const svg = drawForFile(figure)
    const fileName = `${figure.title}.${plan.format}`
    return plan.format === 'png'
      ? { fileName, mediaType: 'image/png', bytes: printPng(svg) }
      : { fileName, mediaType: 'image/svg+xml', bytes: Buffer.from(svg) }
  })
}
