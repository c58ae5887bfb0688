import { describe, expect, test } from 'vitest'
import { readText } from '@/lib/plans/reading/rules/read-text'
import { fixture, leftOut, linesOf, messages, references, told } from './told'

describe('a plan in plain text is read in every numbering style', () => {
  test('numbers of three levels, with or without the last dot', () => {
    const reading = readText(fixture('decimal.txt'))
    expect(told(reading)).toEqual([
      '# 1 POLITICAL AND SECURITY COOPERATION',
      '## 1.1 Political dialogue',
      '- 1.1.1 Hold yearly consultations of senior officials on matters of common concern, with a written summary by the two chairs;',
      "- 1.1.2 Broaden contacts between parliaments, regions and cities, and invite young diplomats to each other's training courses every second year;",
      '## 1.2 Fight against terrorism and transnational crime',
      '- 1.2.1 Share good practice in the prevention of violent extremism, with due regard to the law of each country;',
      '- 1.2.3 Train investigators of cybercrime. Establish a roster of contact points available at all hours;',
      '# 2 ECONOMIC COOPERATION',
      '## 2.1 Trade and small enterprises',
      "- 2.1.1 Organise a business forum on the margins of the ministers' meeting;",
      '- 2.1.2 Help small enterprises to use electronic commerce; and',
      '- 2.1.3 Publish a guide to customs procedures of both sides.',
    ])
    expect(reading.counts).toEqual({ parts: 2, sections: 3, lines: 7 })
  })

  test('lettered lines under numbered headings', () => {
    const reading = readText(fixture('lettered.txt'))
    const letters = Array.from('abcdefghij').map((letter) => `1.2(${letter})`)
    expect(references(reading)).toEqual(['1.1(a)', '1.1(b)', '1.1(c)', ...letters, '2.1(a)', '2.1(b)'])
    expect(linesOf(reading)[5]?.text).toBe('exchange lists of essential medicines;')
    expect(leftOut(reading, 'lead-in')).toEqual(['ASEAN and the Partner will:'])
  })

  test('Roman parts with one run of numbers through all of them', () => {
    const reading = readText(fixture('roman.txt'))
    expect(references(reading)).toEqual(['II.3', 'II.4', 'III.5', 'III.6', 'III.8', 'IV.9'])
    expect(reading.parts.map((part) => part.sections.map((section) => section.title))).toEqual([
      [''],
      [''],
      [''],
    ])
    expect(messages(reading, 'gap')).toEqual(['There is no III.7 between III.6 and III.8.'])
  })

  test('lists that begin again at one under each heading', () => {
    const reading = readText(fixture('restarting.txt'))
    expect(references(reading)).toEqual([
      '1.1.1',
      '1.1.2',
      '1.2.1',
      '2.1.1',
      '2.1.2',
      '2.1.3',
      '2.2.1',
      '2.2.2',
    ])
    expect(linesOf(reading).map((line) => line.printedReference)).toEqual([
      '1.',
      '2.',
      '1.',
      '1.',
      '2.',
      '3.',
      '1.',
      '2.',
    ])
    expect(reading.warnings).toEqual([])
  })

  test('numbers and titles on lines of their own', () => {
    const reading = readText(fixture('separate.txt'))
    expect(told(reading)).toEqual([
      '# 1 Political and security cooperation',
      '## 1.1 Political dialogue',
      '- 1.1.1 Hold consultations of legal advisers on the margins of the General Assembly every autumn.',
      '- 1.1.2 Keep the list of contact points up to date and circulate it to all delegations before each meeting.',
      '## 1.2 Disaster management',
      '- 1.2.1 Run a joint exercise of search and rescue teams.',
      '# 2 Economic cooperation',
      '## 2.1 Energy',
      '- 2.1.1 Draw up a work programme on energy.',
    ])
  })

  test('headings without numbers above one run of numbers', () => {
    const reading = readText(fixture('unnumbered-headings.txt'))
    expect(told(reading).filter((line) => !line.startsWith('-'))).toEqual([
      '# POLITICAL COOPERATION',
      '## Dialogue',
      '## Security',
      '# ECONOMIC COOPERATION',
      '## Trade',
      '## Transport',
    ])
    expect(references(reading)).toEqual(['1', '2', '3', '4', '5', '6'])
  })
})

describe('what is no action line stays out, and is told', () => {
  test('a preamble, numbered or not, with its place', () => {
    const reading = readText(fixture('decimal.txt'))
    expect(leftOut(reading, 'preamble').map((text) => text.split(' ')[0])).toEqual([
      'This',
      'Recalling',
      'Noting',
      'Guided',
    ])
    expect(reading.warnings.find((warning) => warning.kind === 'preamble-left-out')).toMatchObject({
      line: 4,
    })
  })

  test('an introduction that counts as a part, without leaving a gap behind', () => {
    const reading = readText(fixture('roman.txt'))
    expect(leftOut(reading, 'preamble')).toHaveLength(3)
    expect(reading.parts[0]?.reference).toBe('II')
    expect(messages(reading, 'gap')).not.toContain(expect.stringContaining('before'))
  })

  test('the place and date of adoption, and the signatures', () => {
    expect(leftOut(readText(fixture('decimal.txt')), 'closing')).toEqual([
      'Adopted in Phnom Penh on the fifth of August in the year two thousand and twenty-one.',
      'For ASEAN For the Partner',
    ])
  })

  test('page headers and page numbers, even in the middle of a sentence', () => {
    const reading = readText(fixture('separate.txt'))
    expect(leftOut(reading, 'page-furniture')).toEqual([
      'Plan of Action of ASEAN and the Partner',
      '2',
      'Plan of Action of ASEAN and the Partner',
      '3',
    ])
  })

  test('an annex', () => {
    const reading = readText(fixture('unnumbered-headings.txt'))
    expect(leftOut(reading, 'annex')).toEqual(['ANNEX: INDICATIVE LIST OF PROJECTS', 'A seminar.', 'A fair.'])
  })
})

describe('what an officer should look at is told with its place', () => {
  test('a gap in the numbers, which is never filled', () => {
    const reading = readText(fixture('decimal.txt'))
    expect(messages(reading, 'gap')).toEqual(['There is no 1.2.2 between 1.2.1 and 1.2.3.'])
    expect(references(reading)).not.toContain('1.2.2')
  })

  test('two measures under one number, with the place to split', () => {
    const line = linesOf(readText(fixture('decimal.txt'))).find((one) => one.reference === '1.2.3')
    expect(line?.flags).toContain('two-measures')
    expect(line?.text.slice(line.splitHints[0])).toBe(
      'Establish a roster of contact points available at all hours;',
    )
  })

  test('sub-items, which stay with their line', () => {
    const line = linesOf(readText(fixture('lettered.txt'))).find((one) => one.reference === '2.1(a)')
    expect(line?.text.split('\n')).toEqual([
      'carry out feasibility studies of cross-border transport through:',
      '(i) expert missions;',
      '(ii) shared data;',
    ])
    expect(line?.flags).toContain('sub-items')
  })
})
