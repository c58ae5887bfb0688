import { z } from 'zod'
import { circles } from '@/lib/access/circle'
import {
  counter,
  dayField,
  idOf,
  line,
  longText,
  optionalIdOf,
  optionalLine,
  optionalNumber,
  revisionField,
} from '@/lib/kernel/fields'
import type {
  ActionLineId,
  ActivityId,
  EvidenceFileId,
  FundId,
  PartnershipId,
  PlanId,
} from '@/lib/kernel/ids'
import { minorUnits } from '@/lib/kernel/money'
import { activityKinds, activityStates } from './model'

const fields = {
  title: line('Give the title of the activity.', 300),
  kind: z.enum(activityKinds, 'Choose what kind of activity it is.'),
  state: z.enum(activityStates, 'Choose whether it is planned, held or cancelled.'),
  startsOn: dayField,
  endsOn: dayField,
  place: optionalLine(200),
  organiser: optionalLine(200),
  participants: optionalNumber(0, 1_000_000, 'Give a whole number.'),
  cost: optionalLine(40),
  currency: optionalLine(3),
  fundId: optionalIdOf<FundId>(),
  fundYear: optionalNumber(1990, 2199, 'Give a year, such as 2023.'),
  summary: longText(8000),
  /** One link a line. */
  links: longText(4000),
  circle: z.enum(circles).exclude(['AUTHOR']),
  lineIds: z
    .array(idOf<ActionLineId>())
    .min(1, 'Choose at least one line that the activity serves.')
    .max(100, 'An activity serves at most 100 lines.'),
}

type Checked = {
  startsOn: string
  endsOn: string
  cost: string
  currency: string
  links: string
}

function check(given: Checked, issue: (path: keyof Checked, message: string) => void): void {
  if (given.endsOn < given.startsOn) issue('endsOn', 'The activity ends before it begins.')
  if (given.cost !== '' && !/^[A-Za-z]{3}$/.test(given.currency))
    issue('currency', 'Give the currency, such as USD.')
  if (given.cost !== '' && minorUnits(given.cost, given.currency) === null)
    issue('cost', 'Give an amount, such as 12,500.00.')
  if (given.links.split('\n').some((link) => link.trim() !== '' && !/^https?:\/\/\S+$/i.test(link.trim())))
    issue('links', 'Give one address a line, each beginning with https://.')
}

export const recordActivitySchema = z
  .object({ partnershipId: idOf<PartnershipId>(), ...fields })
  .superRefine((given, context) =>
    check(given, (path, message) => context.addIssue({ code: 'custom', path: [path], message })),
  )

export const changeActivitySchema = z
  .object({ activityId: idOf<ActivityId>(), revision: revisionField, ...fields })
  .superRefine((given, context) =>
    check(given, (path, message) => context.addIssue({ code: 'custom', path: [path], message })),
  )

export const ofPartnershipSchema = z.object({ partnershipId: idOf<PartnershipId>() })
export const ofActivitySchema = z.object({ activityId: idOf<ActivityId>() })
export const ofLineSchema = z.object({ lineId: idOf<ActionLineId>() })

/** The activities of a plan, as the address of its list tells. */
export const listActivitiesSchema = z.object({
  planId: idOf<PlanId>(),
  state: z.enum(activityStates).optional(),
  kind: z.enum(activityKinds).optional(),
  year: z.number().int().min(1990).max(2199).optional(),
  fundId: idOf<FundId>().optional(),
  find: z.string().max(200).optional(),
  after: z.string().max(80).optional(),
})

export const setActivityStateSchema = z.object({
  activityId: idOf<ActivityId>(),
  revision: revisionField,
  state: z.enum(activityStates),
})

const fileFields = {
  fileId: idOf<EvidenceFileId>(),
  fileName: z.string().min(1).max(200),
  mediaType: z.string().min(1).max(200),
  size: counter(1),
  blobHash: z.string().regex(/^[0-9a-f]{64}$/),
}

/** A file the house has received, checked and kept, for an activity or for a line itself. */
export const addActivityFileSchema = ofActivitySchema.extend(fileFields)
export const addLineFileSchema = ofLineSchema.extend(fileFields)
export const evidenceFileSchema = z.object({ fileId: idOf<EvidenceFileId>() })
