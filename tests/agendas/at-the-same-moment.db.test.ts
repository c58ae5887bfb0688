import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { TextKind } from '@/lib/agendas/model/text'
import type { AgendaItemId } from '@/lib/kernel/ids'
import { deskOfficer, house } from '../support/stage'
import { agenda, item, readBy, text } from '../support/stage-agendas'

/** What one officer does to one of four texts: looks at it anew first, or writes on what was seen last. */
type Act = { readonly which: number; readonly looks: boolean }
type Round = readonly [Act, Act]

const act: fc.Arbitrary<Act> = fc.record({ which: fc.nat(3), looks: fc.boolean() })
const rounds: fc.Arbitrary<readonly Round[]> = fc.array(fc.tuple(act, act), { minLength: 4, maxLength: 8 })

/**
 * Two officers write at the same moment, round after round. A text may go only when its own writer goes on in it, or when
 * somebody replaces it who had it before them; every other text stands in the agenda or is kept beside it.
 */
test('two officers at one agenda lose no text that either typed', async () => {
  const at = await house()
  const officers = [await deskOfficer(at), await deskOfficer(at)]
  await fc.assert(
    fc.asyncProperty(rounds, async (played) => {
      const staged = await agenda(at)
      const items = [await item(staged, 'Energy'), await item(staged, 'Trade')]
      const places = items.flatMap((itemId) =>
        (['PURPOSE', 'BACKGROUND'] as const).map((kind) => ({ itemId, kind })),
      )
      const seen = officers.map(() => places.map(() => 0))
      /** What must still be there, under where it was put: the revision it became, or the variant. */
      const kept = new Map<string, string>()

      const play = async (who: number, { which, looks }: Act, words: string) => {
        const writer = officers[who]
        const place = places[which]
        if (writer === undefined || place === undefined) return
        const revisions = seen[who] ?? []
        if (looks) {
          const { items: found } = await readBy(writer, staged)
          revisions[which] = revisionOf(found, place)
        }
        const revision = revisions[which] ?? 0
        const answer = await text(staged, place.itemId, place.kind, words, { writer, revision })
        if (!answer.written) {
          kept.set(answer.variantId, words)
          return
        }
        // it replaced what its writer had seen, and nothing else
        expect(answer.revision).toBe(revision + 1)
        kept.delete(`${String(which)} ${String(revision)}`)
        kept.set(`${String(which)} ${String(answer.revision)}`, words)
        revisions[which] = answer.revision
      }
      for (const [round, acts] of played.entries())
        await Promise.all(
          acts.map((each, who) => play(who, each, `Words ${String(round)} of ${String(who)}`)),
        )

      const { items: found } = await readBy(staged.desk, staged)
      const there = found
        .flatMap(({ texts }) => texts)
        .filter(({ kind }) => kind !== 'TITLE')
        .flatMap(({ text: current, variants }) => [current, ...variants.map((variant) => variant.text)])
      expect(there.sort()).toEqual([...kept.values()].sort())
    }),
    { numRuns: 4 },
  )
}, 120_000)

type Found = Awaited<ReturnType<typeof readBy>>['items']

function revisionOf(found: Found, place: { itemId: AgendaItemId; kind: TextKind }): number {
  const texts = found.find(({ id }) => id === place.itemId)?.texts ?? []
  return texts.find(({ kind }) => kind === place.kind)?.revision ?? 0
}
