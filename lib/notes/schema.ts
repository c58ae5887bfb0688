import { z } from 'zod'
import { counter } from '@/lib/kernel/fields'
import { circles } from '@/lib/access/circle'
import { isPlainDate } from '@/lib/kernel/calendar-days'
import type {
  DelegationId,
  MeetingId,
  NoteId,
  NoteReleaseId,
  NoteShareId,
  PartnershipId,
  PersonId,
} from '@/lib/kernel/ids'
import { tidyLine } from '@/lib/kernel/text'
import { ATTRIBUTIONS, FIRST_CIRCLES, LONGEST_TITLE } from './model/note'

const id = <Name extends string>() =>
  z
    .string()
    .min(1)
    .max(64)
    .transform((text) => text as Name)

const noteId = id<NoteId>()
const partnershipId = id<PartnershipId>()
const version = counter(1)
const revisionNumber = counter(1)

const title = z
  .string()
  .max(LONGEST_TITLE * 4, `A title has at most ${String(LONGEST_TITLE)} characters.`)
  .transform(tidyLine)
  .pipe(
    z
      .string()
      .min(1, 'Give the note a title.')
      .max(LONGEST_TITLE, `A title has at most ${String(LONGEST_TITLE)} characters.`),
  )

const circle = z.enum(circles, 'Choose who may read it.')
const attribution = z.enum(ATTRIBUTIONS, 'Choose how remarks are attributed.')

/** Tiptap's JSON; what is in it is checked and cleaned by rules/clean. */
const document = z.record(z.string(), z.unknown())

const target = {
  meetingId: id<MeetingId>().optional(),
  itemId: id<string>().optional(),
  topicId: id<string>().optional(),
  lineId: id<string>().optional(),
}

export const startNoteSchema = z
  .object({
    /** Made by the browser that begins the note, so that beginning it again after a lost answer begins nothing twice. */
    noteId: z
      .string()
      .regex(/^[0-9a-v]{26}$/)
      .transform((text) => text as NoteId)
      .optional(),
    partnershipId,
    ...target,
    title,
    circle: z
      .enum(FIRST_CIRCLES, 'A note begins as yours alone or your delegation’s.')
      .default('OWN_DELEGATION'),
    attribution: attribution.default('NAMED'),
    document: document.optional(),
  })
  .refine(
    (given) =>
      [given.meetingId, given.itemId, given.topicId, given.lineId].filter((each) => each !== undefined)
        .length <= 1,
    {
      message: 'A note is about one thing: a meeting, an item, a topic or a line.',
      path: ['meetingId'],
    },
  )

export const noteSchema = z.object({ noteId })

export const renameNoteSchema = z.object({ noteId, version, title })

export const attributeNoteSchema = z.object({ noteId, version, attribution })

/** Whatever a text can point to by name, from the note's partnership and its meeting. */
export const mentionablesSchema = z.object({
  partnershipId,
  meetingId: id<MeetingId>().nullable().default(null),
  /** The circle of the text: what is closed to some of its readers is not offered. */
  circle: circle.default('AUTHOR'),
})

export const notesOfMeetingSchema = z.object({ meetingId: id<MeetingId>() })

export const typeInNoteSchema = z.object({
  noteId,
  updateId: z.string().regex(/^[\w-]{16,64}$/),
  data: z
    .string()
    .min(1)
    .max(1_500_000, 'This is too much at once. Divide the note.')
    .regex(/^[A-Za-z0-9+/]*={0,2}$/),
})

export const readUpdatesSchema = z.object({ noteId, after: z.coerce.number().pipe(counter(0)) })

export const circleNoteSchema = z.object({
  noteId,
  version,
  circle,
  /** How many people the person was told will be able to read it; the house refuses when that is no longer true. */
  readers: counter(0),
})

export const whoWouldReadSchema = z.object({ noteId, circle })

const endsOn = z
  .string()
  .refine((day) => day === '' || isPlainDate(day), 'Give a date, such as 30 Apr 2023, or leave it empty.')
  .transform((day) => (day === '' ? null : day))

export const shareNoteSchema = z
  .object({
    noteId,
    personIds: z.array(id<PersonId>()).max(50).default([]),
    delegationIds: z.array(id<DelegationId>()).max(50).default([]),
    /** The last day on which it is open. */
    endsOn: endsOn.nullable().default(null),
  })
  .refine((given) => given.personIds.length + given.delegationIds.length > 0, {
    message: 'Choose at least one person or delegation.',
    path: ['personIds'],
  })

export const withdrawShareSchema = z.object({ noteId, shareId: id<NoteShareId>() })

export const revisionSchema = z.object({ noteId, number: revisionNumber })
export const compareRevisionsSchema = z.object({ noteId, from: revisionNumber, to: revisionNumber })

export const listNotesSchema = z.object({
  partnershipId,
  ...target,
  whose: z.enum(['MINE', 'ALL', 'SHARED']).default('ALL'),
  after: z.string().max(100).optional(),
})

export const releaseNoteSchema = z.object({
  noteId,
  version,
  title,
  circle: circle.exclude(['AUTHOR'], 'A released copy is for others to read.'),
  attribution,
  document,
  /** Names the text still says although it is not to attribute; the person has seen each. */
  namesKept: z.array(z.string().max(200)).max(200).default([]),
  /** How many people the person was told will be able to read it. */
  readers: counter(0),
})

export const previewReleaseSchema = z.object({ noteId, attribution })

export const listReleasesSchema = z.object({
  partnershipId,
  ...target,
  after: z.string().max(100).optional(),
})
export const releaseSchema = z.object({ releaseId: id<NoteReleaseId>() })
