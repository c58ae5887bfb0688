import { z } from 'zod'
import { lineStates, matrixOrders } from '../model'
import { planField } from './plan'

export const matrixFilterFields = {
  part: z.string().max(64).optional(),
  states: z.array(z.enum(lineStates)).max(5).default([]),
  lead: z.string().max(200).optional(),
  silent: z.number().int().min(1).max(60).optional(),
  due: z.union([z.literal('passed'), z.number().int().min(0).max(3660)]).optional(),
  priority: z.literal('HIGH').optional(),
  proposed: z.boolean().optional(),
  find: z.string().max(200).optional(),
}

const placeField = z.string().max(80).optional()

export const readMatrixSchema = z.object({
  planId: planField,
  ...matrixFilterFields,
  order: z.enum(matrixOrders).default('plan'),
  direction: z.enum(['ascending', 'descending']).default('ascending'),
  after: placeField,
  until: placeField,
  /** Read from the end of the matrix, or from `until`, upwards. */
  last: z.boolean().optional(),
})
