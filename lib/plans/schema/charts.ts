import { z } from 'zod'
import { chartKinds } from '../model'
import { planField } from './plan'

export const readChartsSchema = z.object({ planId: planField })

export const takeChartSchema = z.object({
  planId: planField,
  chart: z.enum(chartKinds, 'There is no such chart.'),
  format: z.enum(['svg', 'png'], 'Choose SVG or PNG.').default('svg'),
})
