import { z } from 'zod'
import { circles } from '@/lib/access/circle'
import {
  dayField,
  idOf,
  line,
  longText,
  optionalIdOf,
  optionalLine,
  optionalNumber,
} from '@/lib/kernel/fields'
import type { ActivityId, FundEntryId, FundId, PartnershipId } from '@/lib/kernel/ids'
import { fundEntryKinds } from './model'

const fundField = idOf<FundId>('Choose the fund.')

export const listFundsSchema = z.object({ partnershipId: idOf<PartnershipId>() })

export const readFundSchema = z.object({ fundId: fundField, asOn: dayField.optional() })

export const listEntriesSchema = z.object({
  fundId: fundField,
  kind: z.enum(fundEntryKinds).optional(),
  year: z.number().int().min(1990).max(2199).optional(),
  after: z.string().max(80).optional(),
})

export const openFundSchema = z.object({
  partnershipId: idOf<PartnershipId>(),
  name: line('Give the name of the fund.', 200),
  shortTitle: line('Give a short title, such as ARDPFF.', 40),
  currency: z
    .string('Give the currency, such as USD.')
    .trim()
    .toUpperCase()
    .regex(/^[A-Z]{3}$/, 'Give the currency by its three letters, such as USD.'),
  circle: z.enum(circles, 'Choose who may read it.').exclude(['AUTHOR']),
})

const yearMissing = 'Give the year of the fund, such as 2023.'

export const enterMoneySchema = z.object({
  fundId: fundField,
  kind: z.enum(fundEntryKinds, 'Choose what the money is.'),
  amount: line('Give the amount, such as 12,500.00.', 40),
  year: optionalNumber(1990, 2199, yearMissing).refine((year) => year !== null, yearMissing),
  on: dayField,
  /** What it is promised to or was spent on. */
  activityId: optionalIdOf<ActivityId>(),
  words: optionalLine(300),
})

export const strikeEntrySchema = z.object({
  entryId: idOf<FundEntryId>(),
  reason: longText(1000).pipe(z.string().min(1, 'Say why the entry is a mistake.')),
})
