import { describe, expect, test } from 'vitest'
import { readText } from '@/lib/plans/reading/rules/read-text'
import { leftOut, linesOf, messages, references, told } from './told'

const text = (...lines: readonly string[]) => readText(lines.join('\n'))

describe('what looks like a line and is none, and the other way about', () => {
  test('articles that run on through the parts stand under their part', () => {
    const reading = text(
      'Part One. Political pillar',
      '',
      'Article 1. Dialogue',
      '(1) Hold consultations of ministers;',
      '(2) Hold consultations of senior officials;',
      '',
      'Part Two. Economic pillar',
      '',
      'Article 2. Trade',
      '(1) Simplify procedures.',
    )
    expect(references(reading)).toEqual(['1.1(1)', '1.1(2)', '2.2(1)'])
    expect(reading.counts).toEqual({ parts: 2, sections: 2, lines: 3 })
  })

  test('“Preamble” above recitals heads no part, and a running title that comes but once is none either', () => {
    const reading = text(
      'ASEAN-PARTNER PLAN OF ACTION (2021-2025)',
      '',
      'Preamble',
      '',
      '1. Recalling the joint declaration;',
      '2. Reaffirming the purposes of the Charter;',
      '',
      'HEREBY agree as follows:',
      '',
      'I. POLITICAL COOPERATION',
      '',
      '1. Strengthen the dialogue;',
      '2. Promote visits.',
      '',
      'Plan of Action 2021-2025                     3',
      '',
      'II. ECONOMIC COOPERATION',
      '',
      '3. Facilitate trade.',
    )
    expect(told(reading)).toEqual([
      '# I POLITICAL COOPERATION',
      '##',
      '- I.1 Strengthen the dialogue;',
      '- I.2 Promote visits.',
      '# II ECONOMIC COOPERATION',
      '##',
      '- II.3 Facilitate trade.',
    ])
    expect(leftOut(reading, 'title')).toContain('Plan of Action 2021-2025 3')
  })

  test('a number that leaps or goes back after a stop is still a number, and is told', () => {
    const reading = text(
      '1. POLITICAL COOPERATION',
      '1.1. Dialogue',
      '1.1.1. Hold the summit;',
      '1.1.2. Exchange visits;',
      '1.1.9. Exchange experts;',
      '1.1.3. Train diplomats.',
    )
    expect(references(reading)).toEqual(['1.1.1', '1.1.2', '1.1.9', '1.1.3'])
    expect(messages(reading, 'out-of-order')).toHaveLength(1)
  })

  test('a reference at the start of a line, in the middle of a sentence, is no number', () => {
    const reading = text(
      '2. ECONOMIC COOPERATION',
      '2.1. Trade',
      '2.1.1. Facilitate trade in line with the framework agreement of the two sides, with its Article',
      '5. on customs and with paragraph',
      '2.2 of the work programme;',
      '2.1.3. Train traders.',
    )
    expect(references(reading)).toEqual(['2.1.1', '2.1.3'])
  })

  test('“Have adopted this Plan:” between the recitals and the first part heads nothing', () => {
    const reading = text(
      'PREAMBLE',
      '1. RECALLING the Joint Declaration;',
      '2. CONVINCED that closer ties serve peace;',
      'HAVE ADOPTED this Plan of Action:',
      '1. POLITICAL COOPERATION',
      '1.1. Dialogue',
      '1.1.1. Hold the summit.',
    )
    expect(told(reading)).toEqual([
      '# 1 POLITICAL COOPERATION',
      '## 1.1 Dialogue',
      '- 1.1.1 Hold the summit.',
    ])
  })

  test('rows of signs between the lines and under the last are no bullets and no text', () => {
    const reading = text(
      'I. FOLLOW-UP',
      '',
      '1. The committee will review the plan.',
      '',
      '– – –',
      '',
      '2. Progress will be reported to the senior officials.',
      '',
      '* * *',
      '',
      'Adopted by the Ministers',
    )
    expect(references(reading)).toEqual(['I.1', 'I.2'])
    expect(leftOut(reading, 'closing')).toEqual(['Adopted by the Ministers'])
    expect(linesOf(reading)[0]?.text).toBe('The committee will review the plan.')
  })

  test('bullets that end the sentence of a line are no lines', () => {
    const reading = text(
      '1. Political cooperation',
      '1.1. Strengthen dialogue',
      '  • through annual summits',
      '  • through ministerial meetings',
      '1.2. Exchange experts',
    )
    expect(references(reading)).toEqual(['1.1', '1.2'])
    expect(messages(reading, 'sub-items')).toHaveLength(1)
  })

  test('a lettered item without a stop does not swallow the next, which begins small', () => {
    const reading = text(
      '1.1. Dialogue',
      '',
      '(a) Hold consultations of senior officials, so as to',
      '',
      '(b) promote understanding; and',
      '',
      '(c) Support the centre.',
    )
    expect(references(reading)).toEqual(['1.1(a)', '1.1(b)', '1.1(c)'])
  })

  test('sections told by a section sign', () => {
    const reading = text(
      'Chapter I. Political Cooperation',
      '',
      '§ 1. Dialogue',
      '1) Hold the summit;',
      '2) Hold the ministerial meeting;',
      '',
      '§ 2. Security',
      '1) Train officers.',
    )
    expect(told(reading)).toEqual([
      '# I Political Cooperation',
      '## I.1 Dialogue',
      '- I.1.1 Hold the summit;',
      '- I.1.2 Hold the ministerial meeting;',
      '## I.2 Security',
      '- I.2.1 Train officers.',
    ])
  })

  test('footnotes under a rule are no part of the line above them', () => {
    const reading = text(
      '1. POLITICAL COOPERATION',
      '1.1. Dialogue',
      '1.1.1. Support the regional forum and',
      'its sectoral bodies;',
      '____________________',
      '1 Including the meeting of',
      'defence ministers.',
      '2 As agreed in 2018.',
      '',
      '1.1.2. Exchange visits.',
      '',
      '*****',
      '* Subject to the availability of funds.',
    )
    expect(linesOf(reading).map((line) => line.text)).toEqual([
      'Support the regional forum and its sectoral bodies;',
      'Exchange visits.',
    ])
    expect(leftOut(reading, 'footnote')).toEqual([
      '1 Including the meeting of defence ministers.',
      '2 As agreed in 2018.',
      '* Subject to the availability of funds.',
    ])
    expect(messages(reading, 'footnote-left-out')).toHaveLength(1)
  })

  test('a second measure in a paragraph of its own is flagged, and offered to be split off', () => {
    const reading = text(
      '1. POLITICAL COOPERATION',
      '1.1. Dialogue',
      '1.1.1. Promote the regular exchange of visits;',
      '',
      'Encourage contacts between young diplomats.',
      '',
      '1.1.2. Hold the summit.',
    )
    const [first] = linesOf(reading)
    expect(first?.flags).toContain('two-measures')
    expect(first?.text.slice(first.splitHints[0])).toBe('Encourage contacts between young diplomats.')
    expect(messages(reading, 'two-measures')).toEqual(['1.1.1 seems to hold two measures under one number.'])
  })

  test('a table of contents without dots is left out where its titles come again', () => {
    const reading = text(
      'CONTENTS',
      '',
      '1. Political cooperation      2',
      '1.1. Dialogue                 2',
      '2. Economic cooperation       3',
      '2.1. Trade                    3',
      '',
      '1. Political cooperation',
      '1.1. Dialogue',
      '1.1.1. Hold the summit;',
      '1.1.2. Exchange visits;',
      '2. Economic cooperation',
      '2.1. Trade',
      '2.1.1. Hold fairs.',
    )
    expect(references(reading)).toEqual(['1.1.1', '1.1.2', '2.1.1'])
    expect(reading.counts).toEqual({ parts: 2, sections: 2, lines: 3 })
    expect(leftOut(reading, 'contents')).toHaveLength(5)
  })
})
