import { describe, expect, test } from 'vitest'
import { readText } from '@/lib/plans/reading/rules/read-text'
import { leftOut, linesOf, messages, references, told } from './told'

const text = (...lines: readonly string[]) => readText(lines.join('\n'))

describe('numbers as published plans also print them', () => {
  test('parts numbered 1.0 and 2.0 above 1.1 and 2.1', () => {
    const reading = text(
      '1.0  POLITICAL COOPERATION',
      '1.1  Dialogue',
      '1.1.1  Hold the summit;',
      '2.0  ECONOMIC COOPERATION',
      '2.1  Trade',
      '2.1.1  Support enterprises;',
      '3.0  FOLLOW-UP',
      '3.1  Review the plan every year.',
      '3.2  Submit reports.',
    )
    expect(told(reading)).toEqual([
      '# 1 POLITICAL COOPERATION',
      '## 1.1 Dialogue',
      '- 1.1.1 Hold the summit;',
      '# 2 ECONOMIC COOPERATION',
      '## 2.1 Trade',
      '- 2.1.1 Support enterprises;',
      '# 3 FOLLOW-UP',
      '##',
      '- 3.1 Review the plan every year.',
      '- 3.2 Submit reports.',
    ])
    expect(reading.parts[1]?.printedReference).toBe('2.0')
  })

  test('titles that end with a full stop above lists that begin again', () => {
    const reading = text(
      '1. Political cooperation.',
      '1.1. Dialogue.',
      '1. Hold the summit.',
      '2. Hold consultations.',
      '2. Economic cooperation.',
      '2.1. Trade.',
      '1. Implement the roadmap.',
      '2.2. Energy.',
      '1. Implement the work plan.',
    )
    expect(references(reading)).toEqual(['1.1.1', '1.1.2', '2.1.1', '2.2.1'])
    expect(reading.parts[1]?.sections[1]?.title).toBe('Energy')
  })

  test('one run of numbers through sections that have numbers of their own', () => {
    const reading = text(
      '1. POLITICAL COOPERATION',
      '1.1 Dialogue',
      '1. Exchange visits of leaders.',
      '2. Exchange visits of ministers.',
      '1.2 Parliaments',
      '3. Invite delegations.',
      '2. TRADE',
      '2.1 Standards',
      '4. Compare standards.',
      '2.2 Customs',
      '5. Train officers.',
    )
    expect(references(reading)).toEqual(['1.1.1', '1.1.2', '1.2.3', '2.1.4', '2.2.5'])
    expect(messages(reading, 'gap')).toEqual([])
  })

  test('an excerpt that begins at part IV and leaves a section out', () => {
    const reading = text(
      'IV. POLITICAL COOPERATION',
      'A. Dialogue',
      '1. Hold summits',
      'B. Security',
      '1. Train police',
      'V. ECONOMIC COOPERATION',
      'A. Trade',
      '1. Hold fairs',
      'C. Customs',
      '1. Train officers',
      'VI. FOLLOW-UP',
      '1. Review yearly',
    )
    expect(references(reading)).toEqual(['IV.A.1', 'IV.B.1', 'V.A.1', 'V.C.1', 'VI.1'])
    expect(messages(reading, 'gap')).toEqual([
      'There is no I to III before IV.',
      'There is no V.B between V.A and V.C.',
    ])
  })

  test('sections whose numbers of two levels stand behind a word', () => {
    const reading = text(
      'PART 1',
      'POLITICAL COOPERATION',
      '',
      'Section 1.1',
      'Dialogue',
      '',
      '1.1.1',
      'Hold the summit every two years.',
      '',
      'Section 1.2',
      'Security',
      '',
      '1.2.1',
      'Train police officers in line with',
      'Section 2.2 of the work programme.',
    )
    expect(told(reading)).toEqual([
      '# 1 POLITICAL COOPERATION',
      '## 1.1 Dialogue',
      '- 1.1.1 Hold the summit every two years.',
      '## 1.2 Security',
      '- 1.2.1 Train police officers in line with Section 2.2 of the work programme.',
    ])
  })

  test('letters and figures in one number, and a dash after a number', () => {
    const reading = text(
      'Section A - Political Cooperation',
      'A1. Hold summits',
      'A2. Hold consultations',
      'Section B - Economic Cooperation',
      'B1. Hold fairs',
      'B3. Promote trade',
    )
    expect(references(reading)).toEqual(['A1', 'A2', 'B1', 'B3'])
    expect(messages(reading, 'gap')).toEqual(['There is no B2 between B1 and B3.'])
    const dashed = text('1 - POLITICS', '1.1 - Dialogue', '1.1.1 - Hold summits - in turn - every year;')
    expect(told(dashed)).toEqual([
      '# 1 POLITICS',
      '## 1.1 Dialogue',
      '- 1.1.1 Hold summits - in turn - every year;',
    ])
  })

  test('numbers in brackets on every level', () => {
    const reading = text(
      '(1) Political cooperation',
      '(1.1) Hold summits;',
      '(1.2) Hold consultations;',
      '(2) Economic cooperation',
      '(2.1) Hold fairs.',
    )
    expect(references(reading)).toEqual(['1.1', '1.2', '2.1'])
    expect(reading.parts.map(({ reference }) => reference)).toEqual(['1', '2'])
  })

  test('bullets without stops under numbered sections of Roman parts', () => {
    const reading = text(
      'I. Political cooperation',
      '1.1 Dialogue',
      ' • Hold summits',
      ' • Hold ministerial meetings',
      '1.2 Security',
      ' • Train officers',
      'II. Economic cooperation',
      '2.1 Trade',
      ' • Hold fairs',
    )
    expect(told(reading)).toEqual([
      '# I Political cooperation',
      '## 1.1 Dialogue',
      '- Hold summits',
      '- Hold ministerial meetings',
      '## 1.2 Security',
      '- Train officers',
      '# II Economic cooperation',
      '## 2.1 Trade',
      '- Hold fairs',
    ])
  })

  test('titles without numbers under a part in capitals', () => {
    const reading = text(
      'I. POLITICAL AND SECURITY COOPERATION',
      '',
      'Strategic dialogue',
      '',
      '1. Hold consultations.',
      '',
      'II. ECONOMIC COOPERATION',
      '',
      'Energy',
      '',
      '2. Hold energy dialogues.',
    )
    expect(told(reading)).toEqual([
      '# I POLITICAL AND SECURITY COOPERATION',
      '## Strategic dialogue',
      '- I.1 Hold consultations.',
      '# II ECONOMIC COOPERATION',
      '## Energy',
      '- II.2 Hold energy dialogues.',
    ])
  })

  test('a first part II speaks of part I, not of letters', () => {
    const reading = text('II. ECONOMIC COOPERATION', '1. Hold fairs;', '2. Train traders.')
    expect(messages(reading, 'gap')).toEqual(['There is no I before II.'])
  })

  test('the number of a page that comes but once, between two lines', () => {
    const reading = text(
      '2 ECONOMIC COOPERATION',
      '',
      '2.1 Trade',
      '',
      '2.1.1 Encourage firms to',
      'take part in fairs',
      '',
      '12',
      '',
      '2.1.2 Facilitate visas',
    )
    expect(linesOf(reading).map((line) => line.text)).toEqual([
      'Encourage firms to take part in fairs',
      'Facilitate visas',
    ])
    expect(leftOut(reading, 'page-furniture')).toEqual(['12'])
  })

  test('a short clause and a second measure after a comma', () => {
    const reading = text(
      '1. Trade',
      '1.1. Promote investment, and organise an annual forum in one of the capitals.',
      '1.2. Strengthen, deepen, and promote the dialogue of experts.',
    )
    expect(messages(reading, 'two-measures')).toEqual(['1.1 seems to hold two measures under one number.'])
  })

  test('what is left out with the preamble is told once', () => {
    const reading = text(
      'Preamble',
      '',
      '(1) Relations were established in 1996.',
      '(2) Both share an interest in peace.',
      '',
      'PART A: POLITICS',
      'A.1 Dialogue',
      'a) Hold summits;',
      'b) Hold consultations.',
    )
    expect(references(reading)).toEqual(['A.1(a)', 'A.1(b)'])
    expect(reading.warnings.map(({ kind }) => kind)).toEqual(['preamble-left-out'])
  })
})
