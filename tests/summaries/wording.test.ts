import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { OUTCOME_KINDS, type OutcomeKind } from '@/lib/outcomes/model'
import { sentenceOf } from '@/lib/summaries/rules/wording'

const destinations = { next: 'the 20th ARSOM', prepared: 'the PMC+1 with Russia, July 2023' }
const say = (kind: OutcomeKind, sentence: string, to: { next?: true; prepared?: true } = {}) =>
  sentenceOf(
    { kind, sentence, toNextMeeting: to.next ?? false, toPrepared: to.prepared ?? false },
    destinations,
  )

describe('an outcome as a sentence of the summary', () => {
  test.each<[OutcomeKind, string, string]>([
    [
      'NOTED',
      'the progress of cooperation on fisheries',
      'The Meeting noted the progress of cooperation on fisheries.',
    ],
    ['NOTED', 'The work under way on energy.', 'The Meeting noted the work under way on energy.'],
    ['NOTED', "Russia's offer to host a workshop", "The Meeting noted Russia's offer to host a workshop."],
    [
      'NOTED',
      'Thailand will circulate a concept note',
      'The Meeting noted that Thailand will circulate a concept note.',
    ],
    ['NOTED', 'that the fund is not used up', 'The Meeting noted that the fund is not used up.'],
    ['NOTED', 'the report that is due in May', 'The Meeting noted the report that is due in May.'],
    [
      'AGREED',
      'among the member states that one text is prepared',
      'The Meeting agreed among the member states that one text is prepared.',
    ],
    ['AGREED', 'to review the list yearly', 'The Meeting agreed to review the list yearly.'],
    ['AGREED', 'on the dates of the next meeting', 'The Meeting agreed on the dates of the next meeting.'],
    ['AGREED', 'the provisional agenda', 'The Meeting agreed on the provisional agenda.'],
    [
      'AGREED',
      'The list will be reviewed yearly',
      'The Meeting agreed that the list will be reviewed yearly.',
    ],
    [
      'TASKED',
      'the Secretariat to circulate the list',
      'The Meeting tasked the Secretariat to circulate the list.',
    ],
    [
      'TASKED',
      'Thailand will circulate a concept note',
      'The Meeting tasked Thailand to circulate a concept note.',
    ],
    [
      'TASKED',
      'to draft the terms of reference',
      'The Meeting gave the task to draft the terms of reference.',
    ],
    ['RESERVED', 'paragraph 4', 'The Meeting took note of the reservation on paragraph 4.'],
    [
      'RESERVED',
      'One side reserved its position',
      'The Meeting took note that one side reserved its position.',
    ],
    ['AGREED', 'The Meeting adopted the agenda', 'The Meeting adopted the agenda.'],
  ])('%s: %s', (kind, sentence, expected) => {
    expect(say(kind, sentence)).toBe(expected)
  })

  test('what is deferred says where to, once', () => {
    expect(say('DEFERRED', 'the item on tourism', { next: true })).toBe(
      'The Meeting deferred the item on tourism to the 20th ARSOM.',
    )
    expect(say('DEFERRED', 'the item on tourism', { next: true, prepared: true })).toBe(
      'The Meeting deferred the item on tourism to the 20th ARSOM and to the PMC+1 with Russia, July 2023.',
    )
    expect(say('DEFERRED', 'the item on tourism to the 20th ARSOM', { next: true })).toBe(
      'The Meeting deferred the item on tourism to the 20th ARSOM.',
    )
  })

  test('whatever was written, it is one sentence that speaks of the Meeting and keeps the words', () => {
    const words = fc
      .array(fc.stringMatching(/^[a-z]{1,9}$/), { minLength: 1, maxLength: 12 })
      .map((list) => list.join(' '))
    fc.assert(
      fc.property(fc.constantFrom(...OUTCOME_KINDS), words, (kind, sentence) => {
        const said = say(kind, sentence)
        expect(said).toMatch(/^(The|This) /)
        expect(said.endsWith('.')).toBe(true)
        const last = sentence.split(' ').at(-1) ?? ''
        expect(said).toContain(last)
        expect(say(kind, said)).toBe(said)
      }),
    )
  })
})
