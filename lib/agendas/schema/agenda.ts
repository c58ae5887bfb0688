import { z } from 'zod'
import { idOf } from '@/lib/kernel/fields'
import type { AgendaId, MeetingId } from '@/lib/kernel/ids'
import { AGENDA_STATES } from '../model/agenda'
import { agendaIdField, circleField, itemIdField, newIdField } from './fields'

const meetingIdField = idOf<MeetingId>('Choose a meeting.')
const stateField = z.enum(AGENDA_STATES, 'Choose a state.')

export const readAgendaSchema = z.object({ meetingId: meetingIdField })
export const readAgendaByIdSchema = z.object({ agendaId: agendaIdField })

export const openAgendaSchema = z.object({ meetingId: meetingIdField, agendaId: newIdField<AgendaId>() })

export const setStateSchema = z.object({ agendaId: agendaIdField, saw: stateField, state: stateField })

export const changeCircleSchema = z.object({ agendaId: agendaIdField, saw: circleField, circle: circleField })

export const draftAgendaSchema = z.object({ meetingId: meetingIdField })

const keysField = z.array(z.string().min(1).max(200)).max(500, 'Too many at once.')

/** Every key of the draft that was shown, ticked or not; one that is named in neither is left for the next draft. */
export const takeOverDraftSchema = z
  .object({ meetingId: meetingIdField, ticked: keysField, unticked: keysField })
  .refine(({ ticked, unticked }) => !ticked.some((key) => unticked.includes(key)), {
    path: ['ticked'],
    error: 'A proposal is either taken over or left.',
  })

/** What was taken over together: its items, and the keys that were shown. */
export const takeBackDraftSchema = z.object({
  meetingId: meetingIdField,
  items: z.array(itemIdField).max(500, 'Too many at once.'),
  keys: keysField,
})
