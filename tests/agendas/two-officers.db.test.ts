import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Actor } from '@/lib/access/actor'
import { addItem } from '@/lib/agendas/commands/add-item'
import { openAgenda } from '@/lib/agendas/commands/open-agenda'
import { settleVariant } from '@/lib/agendas/commands/settle-variant'
import { writeText } from '@/lib/agendas/commands/write-text'
import type { TextView } from '@/lib/agendas/model/view'
import { readAgendaById } from '@/lib/agendas/queries/read-agenda'
import { type AgendaId, type AgendaItemId, newId } from '@/lib/kernel/ids'
import { deskOfficer, house, meeting } from '../support/stage'

/** What one of two officers does at one moment: looks at the agenda, types, sends it again because no answer came, or settles. */
const act = fc.record({
  officer: fc.constantFrom(0, 1),
  does: fc.constantFrom('LOOK', 'TYPE', 'TYPE', 'TYPE', 'SEND_AGAIN', 'KEEP_VARIANT', 'KEEP_CURRENT'),
})

type Desk = {
  readonly actor: Actor
  /** The text as this officer last saw it. */
  seen: TextView | null
  /** What was sent last, for when it is sent again. */
  sent: Parameters<typeof writeText.as>[1] | null
  /** What this officer typed beside the text, by the revision it was typed on: going on there writes over it. */
  readonly beside: Map<number, string>
}

function asSeen(text: string, revision: number): TextView {
  return { kind: 'BACKGROUND', circle: 'ALL_DELEGATIONS', variants: [], text, revision }
}

test('two officers who write on one text at random lose no text', { timeout: 120_000 }, async () => {
  const at = await house()
  const officers = [await deskOfficer(at), await deskOfficer(at)] as const
  const agendaId = newId<AgendaId>()
  const [first] = officers
  await openAgenda.as(first, { meetingId: await meeting(at), agendaId })
  let orderKey = 'a0'

  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 3, maxLength: 14 }), async (acts) => {
      const itemId = newId<AgendaItemId>()
      orderKey = `${orderKey}V`
      await addItem.as(first, { agendaId, editId: newId(), itemId, parentId: null, orderKey })
      const desks = officers.map((actor): Desk => ({ actor, seen: null, sent: null, beside: new Map() }))
      /** The texts nobody has knowingly written over or put aside yet. */
      const living = new Set<string>()
      let count = 0

      const look = async (desk: Desk) => {
        const view = await readAgendaById.as(desk.actor, { agendaId })
        const item = view?.items.find(({ id }) => id === itemId)
        desk.seen = item?.texts.find(({ kind }) => kind === 'BACKGROUND') ?? null
      }
      for (const { officer, does } of acts) {
        const desk = desks[officer]
        if (desk === undefined) continue
        if (does === 'LOOK') await look(desk)
        if (does === 'TYPE') {
          count += 1
          const text = `Words ${String(count)} of officer ${String(officer)}`
          desk.sent = {
            agendaId,
            editId: newId(),
            itemId,
            kind: 'BACKGROUND',
            text,
            revision: desk.seen?.revision ?? 0,
          }
          const answer = await writeText.as(desk.actor, desk.sent)
          const base = desk.sent.revision
          living.delete((answer.written ? desk.seen?.text : desk.beside.get(base)) ?? '')
          if (answer.written) desk.seen = asSeen(text, answer.revision)
          else desk.beside.set(base, text)
          living.add(text)
        }
        if (does === 'SEND_AGAIN' && desk.sent !== null) await writeText.as(desk.actor, desk.sent)
        if (does === 'KEEP_VARIANT' || does === 'KEEP_CURRENT') {
          await look(desk)
          const [variant] = desk.seen?.variants ?? []
          if (desk.seen === null || variant === undefined) continue
          const which = does === 'KEEP_VARIANT' ? 'VARIANT' : 'CURRENT'
          await settleVariant.as(desk.actor, {
            agendaId,
            editId: newId(),
            variantId: variant.id,
            revision: desk.seen.revision,
            keep: { which },
          })
          living.delete(does === 'KEEP_VARIANT' ? desk.seen.text : variant.text)
          await look(desk)
        }
      }

      const last = desks[0]
      if (last === undefined) return
      await look(last)
      const found = new Set([last.seen?.text, ...(last.seen?.variants ?? []).map(({ text }) => text)])
      const lost = [...living].filter((words) => !found.has(words))
      expect(lost).toEqual([])
    }),
    { numRuns: 12 },
  )
})
