import fc from 'fast-check'
import { expect, test } from 'vitest'
import { circles } from '@/lib/access/circle'
import { newId } from '@/lib/kernel/ids'
import { mayRead } from '@/lib/notes/policy'
import { find } from '@/lib/search/queries/find'
import { db, deskOfficer, house, official, owned } from '../support/stage'
import { kept } from '../support/stage-notes'

const delegations = ['cambodia', 'thailand', 'russia', 'secretariat', 'observer'] as const

const anyNote = fc.record({
  circle: fc.constantFrom(...circles),
  owner: fc.constantFrom(...delegations),
  author: fc.nat(),
  removed: fc.boolean(),
  share: fc.option(fc.record({ whom: fc.nat(), state: fc.constantFrom('open', 'ended', 'withdrawn') })),
})

test('whatever the circles, owners, shares and bins, everybody finds exactly what they may read', async () => {
  const at = await house()
  const actors = [
    await deskOfficer(at),
    await official(at, 'cambodia', 'CO_CHAIR'),
    await official(at, 'thailand'),
    await official(at, 'russia', 'CO_CHAIR'),
    await official(at, 'secretariat'),
    await official(at, 'observer', 'OBSERVER'),
  ] as const
  const somebody = (which: number) => actors[which % actors.length] ?? actors[0]

  await fc.assert(
    fc.asyncProperty(fc.array(anyNote, { minLength: 1, maxLength: 12 }), async (notes) => {
      const word = `ruthenium${newId()}`
      const past = new Date('2020-01-01')
      const rows = notes.map((each) => {
        const id = newId()
        const share = each.share && {
          id: newId(),
          noteId: id,
          partnershipId: at.partnershipId,
          personId: somebody(each.share.whom).personId,
          delegationId: null,
          sharedAt: past,
          sharedById: 'stage',
          endsAt: each.share.state === 'ended' ? past : null,
          withdrawnAt: each.share.state === 'withdrawn' ? past : null,
        }
        const facts = {
          id,
          ...owned(at, each.circle),
          delegationId: at.delegations[each.owner],
          authorId: somebody(each.author).personId,
          removedAt: each.removed ? past : null,
        }
        return { facts, share }
      })
      await db.note.createMany({
        data: rows.map(({ facts }) => ({
          ...facts,
          title: word,
          ...kept(word),
          createdAt: past,
          updatedAt: past,
          updatedById: 'stage',
        })),
      })
      await db.noteShare.createMany({ data: rows.flatMap(({ share }) => share ?? []) })
      for (const actor of actors) {
        const answer = await find.as(actor, { partnershipId: at.partnershipId, words: word })
        const readable = rows
          .filter(({ facts, share }) =>
            mayRead.holds(actor, { ...facts, shares: share === null ? [] : [share] }),
          )
          .map(({ facts }) => facts.id)
        expect(answer.hits.map(({ id }) => id).sort()).toEqual(readable.sort())
        expect(answer.found).toBe(readable.length)
      }
    }),
    { numRuns: 15 },
  )
})
