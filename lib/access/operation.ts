import type { z } from 'zod'
import { type Db, database } from '@/lib/db/client'
import { clock } from '@/lib/kernel/clock'
import { Refusal } from '@/lib/kernel/refusal'
import { whereNul } from '@/lib/kernel/text'
import type { Actor } from './actor'
import type { Clause } from './clause'
import { isDuplicate, isWriteConflict } from './conflict'
import { type Fact, record } from './trail'

type At<S extends z.ZodType> = {
  readonly db: Db
  readonly actor: Actor
  readonly input: z.output<S>
  readonly now: Date
}

export type Operation<S extends z.ZodType, Output> = {
  readonly name: string
  readonly kind: 'query' | 'command'
  readonly input: S
  /** Throws Refusal when the answer is no. */
  readonly as: (actor: Actor, input: z.input<S>) => Promise<Output>
}

/** A guarded read. With `record` it leaves a trace, unless there was nothing to read: for downloads of restricted papers. */
export function defineQuery<S extends z.ZodType, Where, Output>(query: {
  name: string
  input: S
  /** The rows this actor may see at all; a query without it does not compile. */
  visible: Pick<Clause<never, Where>, 'where'>
  run: (at: At<S> & { readonly visible: Where }) => Promise<Output>
  record?: (at: { readonly input: z.output<S>; readonly output: Output }) => Fact | null
}): Operation<S, Output> {
  return {
    name: query.name,
    kind: 'query',
    input: query.input,
    as: async (actor, raw) => {
      const input = parse(query.input, raw)
      const db = await database()
      const now = clock.now()
      const output = await query.run({ db, actor, input, now, visible: query.visible.where(actor) })
      const fact = query.record?.({ input, output }) ?? null
      if (fact !== null) await db.$transaction((tx) => record(tx, actor, query.name, fact, now))
      return output
    },
  }
}

/** A guarded write: what is not visible is not found, what is seen but not allowed is forbidden, and the trail is kept. */
export function defineCommand<S extends z.ZodType, Where, Subject, Output>(command: {
  name: string
  input: S
  /** What must be visible before it can be acted on: a hidden thing is "not found", never "forbidden". */
  visible: Pick<Clause<never, Where>, 'where'>
  load: (at: At<S> & { readonly visible: Where }) => Promise<Subject | null>
  permit: (actor: Actor, subject: Subject) => boolean
  run: (at: At<S> & { readonly subject: Subject }) => Promise<Output>
  record: (at: { readonly input: z.output<S>; readonly subject: Subject; readonly output: Output }) => Fact
}): Operation<S, Output> {
  const attempt = async (actor: Actor, input: z.output<S>): Promise<Output> => {
    const db = await database()
    return db.$transaction(
      async (tx) => {
        const now = clock.now()
        const subject = await command.load({
          db: tx,
          actor,
          input,
          now,
          visible: command.visible.where(actor),
        })
        if (subject === null) throw new Refusal('not-found', 'There is no such record.')
        if (!command.permit(actor, subject)) throw new Refusal('forbidden', 'You may not do this.')
        const output = await command.run({ db: tx, actor, input, now, subject })
        await record(tx, actor, command.name, command.record({ input, subject, output }), now)
        return output
      },
      { maxWait: 15_000, timeout: 30_000 },
    )
  }
  return {
    name: command.name,
    kind: 'command',
    input: command.input,
    as: async (actor, raw) => withRetry(() => attempt(actor, parse(command.input, raw))),
  }
}

const tries = 5

/** Two processes may meet on one row; the loser begins again from what it reads now. */
async function withRetry<Output>(attempt: () => Promise<Output>, left = tries): Promise<Output> {
  try {
    return await attempt()
  } catch (error) {
    if (isDuplicate(error)) throw new Refusal('conflict', 'There is already such a record.')
    if (left <= 1 || !isWriteConflict(error)) throw error
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 40 * (tries - left + 1)))
    return withRetry(attempt, left - 1)
  }
}

/** The input as the schema reads it; otherwise a Refusal with a sentence for each field. */
export function parse<S extends z.ZodType>(schema: S, raw: unknown): z.output<S> {
  const parsed = schema.safeParse(raw, { error: inWords })
  if (parsed.success) {
    const spoilt = whereNul(parsed.data)
    if (spoilt === null) return parsed.data
    throw new Refusal('invalid', 'Please check the marked fields.', {
      [spoilt]: ['This holds a character that no text has.'],
    })
  }
  const fields: Record<string, string[]> = {}
  for (const { path, message } of parsed.error.issues) (fields[path.join('.')] ??= []).push(message)
  throw new Refusal('invalid', 'Please check the marked fields.', fields)
}

/** For what a schema has no sentence of its own, for no form of ours can send it. */
function inWords({ code }: { readonly code: string }): string {
  if (code === 'too_big') return 'This is more than can be taken.'
  if (code === 'too_small') return 'Something is missing here.'
  return 'This is not what belongs here.'
}
