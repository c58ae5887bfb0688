import type { z } from 'zod'
import type { Actor } from '@/lib/access/actor'
import { defineCommand, type Operation } from '@/lib/access/operation'
import type { Fact } from '@/lib/access/trail'
import type { Db, Prisma } from '@/lib/db/client'
import type { AgendaId } from '@/lib/kernel/ids'
import { Refusal } from '@/lib/kernel/refusal'
import { mayEdit, mayRead } from '../policy'

/** The agenda an edit is made in, with the columns its rows carry on. */
export type EditedAgenda = NonNullable<Awaited<ReturnType<typeof findAgenda>>>

type EditInput = { readonly agendaId: AgendaId; readonly editId: string }
type At<Input> = { readonly db: Db; readonly actor: Actor; readonly input: Input; readonly now: Date }
type Outcome = Prisma.InputJsonObject

const DAY = 86_400_000
const rememberedFor = 31 * DAY

export const editedColumns = {
  id: true,
  meetingId: true,
  partnershipId: true,
  delegationId: true,
  circle: true,
  aseanChairId: true,
  partnerChairId: true,
} as const

function findAgenda(db: Db, visible: Prisma.AgendaWhereInput, id: string) {
  return db.agenda.findFirst({ where: { AND: [visible, { id }] }, select: editedColumns })
}

/**
 * One edit of an agenda. All of them keep the same manners: the agenda must be seen, its meeting not closed; edits of one agenda
 * wait for one another, so that a rule is checked on what really stands there; and what is sent twice under one id is done once.
 */
export function defineEdit<S extends z.ZodType<EditInput>, Found, Output extends Outcome>(edit: {
  name: string
  input: S
  /** What else must be visible; null is "not found". */
  find: (at: At<z.output<S>> & { readonly agenda: EditedAgenda }) => Promise<Found | null>
  permit?: (actor: Actor, subject: EditedAgenda, input: z.output<S>) => boolean
  run: (at: At<z.output<S>> & { readonly agenda: EditedAgenda; readonly found: Found }) => Promise<Output>
  /** The record the trail names, and what was chosen. */
  record: (at: { readonly input: z.output<S>; readonly output: Output }) => Omit<Fact, 'chain'>
}): Operation<S, Output> {
  return defineCommand({
    name: edit.name,
    input: edit.input,
    visible: mayRead,
    load: async (at) => {
      const agenda = await findAgenda(at.db, at.visible, at.input.agendaId)
      if (agenda === null) return null
      const found = await edit.find({ ...at, agenda })
      return found === null ? null : { agenda, input: at.input }
    },
    permit: (actor, { agenda, input }) => edit.permit?.(actor, agenda, input) ?? mayEdit.holds(actor, agenda),
    run: async (at) => {
      const agenda = await lockAgenda(at.db, at.subject.agenda, at.now)
      const done = await doneBefore<Output>(at.db, at.input, at.actor)
      if (done !== null) return done
      // while this edit waited another may have narrowed or removed what it found
      const found = await edit.find({ ...at, agenda })
      if (found === null)
        throw new Refusal('conflict', 'Somebody has changed the agenda meanwhile. Look at it once more.')
      const output = await edit.run({ ...at, agenda, found })
      await at.db.agendaEdit.create({
        data: {
          id: at.input.editId,
          agendaId: agenda.id,
          personId: at.actor.personId,
          outcome: output,
          at: at.now,
        },
      })
      return output
    },
    record: ({ input, subject: { agenda }, output }) => {
      const { subject, detail } = edit.record({ input, output })
      return {
        subject,
        chain: agenda.partnershipId,
        detail: { ...detail, agenda: agenda.id, edit: input.editId },
      }
    },
  })
}

/**
 * Writes the agenda's row first, so that the next edit waits until this one is done; the row as it stands then. Refuses
 * (conflict) when the meeting is closed.
 */
export async function lockAgenda(
  db: Db,
  subject: Pick<EditedAgenda, 'id' | 'meetingId'>,
  now: Date,
): Promise<EditedAgenda> {
  const agenda = await db.agenda.update({
    where: { id: subject.id },
    data: { version: { increment: 1 }, updatedAt: now },
    select: editedColumns,
  })
  const closed = await db.meeting.count({ where: { id: subject.meetingId, status: 'CLOSED' } })
  if (closed > 0) throw new Refusal('conflict', 'The meeting is closed: its agenda stays as it is.')
  return agenda
}

/** The answer to an edit that was done before; null for a new one. */
async function doneBefore<Output>(
  db: Db,
  { agendaId, editId }: EditInput,
  subject: Actor,
): Promise<Output | null> {
  const before = await db.agendaEdit.findFirst({
    where: { id: editId, agendaId, personId: subject.personId },
    select: { outcome: true },
  })
  return before === null ? null : (before.outcome as Output)
}

/** Forgets what nobody will send again. */
export async function forgetOldEdits(db: Db, agendaId: string, now: Date): Promise<void> {
  await db.agendaEdit.deleteMany({ where: { agendaId, at: { lt: new Date(now.getTime() - rememberedFor) } } })
}

/** The columns every row of an agenda carries on from it. */
export function carriedOn(agenda: EditedAgenda) {
  const { id, partnershipId, delegationId, aseanChairId, partnerChairId } = agenda
  return {
    agendaId: id,
    partnershipId,
    delegationId,
    aseanChairId,
    partnerChairId,
    paperCircle: agenda.circle,
  }
}
