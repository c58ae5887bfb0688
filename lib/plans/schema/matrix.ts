import { z } from 'zod'
import { lineStates } from '../model'
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

/** The orders in which a matrix can be read: as the plan is printed, the quietest first, the nearest date first. */
export const matrixOrders = ['plan', 'quiet', 'next', 'state'] as const

export const readMatrixSchema = z.object({
  planId: planField,
  ...matrixFilterFields,
  order: z.enum(matrixOrders).default('plan'),
  after: z.string().max(80).optional(),
})

/** Everything that fits, for a report; bounded by the size of a plan people can print. */
export const wholeMatrixSchema = z.object({ planId: planField, ...matrixFilterFields })
