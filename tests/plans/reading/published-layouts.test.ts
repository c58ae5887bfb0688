import { describe, expect, test } from 'vitest'
import { readPlan } from '@/lib/plans/reading/rules/read-plan'
import { readText } from '@/lib/plans/reading/rules/read-text'
import { leftOut, linesOf, messages, references, told } from './told'

const text = (...lines: readonly string[]) => readText(lines.join('\n'))

describe('plans laid out as published ones are', () => {
  test('numbered statements under the plan’s own title, and pillars in capitals without numbers', () => {
    const reading = text(
      'PLAN OF ACTION TO IMPLEMENT THE JOINT DECLARATION',
      '(2021-2025)',
      '',
      '1. In 2015 the leaders of the two sides welcomed the first plan.',
      '',
      '2. The trade area, which took effect in 2010, has brought the two sides closer.',
      '',
      '3. To further deepen their ties, the two sides will pursue the following joint actions:',
      '',
      'POLITICAL AND SECURITY COOPERATION',
      '',
      '1.1 Contacts and Visits',
      '',
      '1.1.1 Hold regular visits.',
      '',
      'ECONOMIC COOPERATION',
      '',
      '2.1 Trade',
      '',
      '2.1.1 Conclude talks on services.',
    )
    expect(told(reading)).toEqual([
      '# POLITICAL AND SECURITY COOPERATION',
      '## 1.1 Contacts and Visits',
      '- 1.1.1 Hold regular visits.',
      '# ECONOMIC COOPERATION',
      '## 2.1 Trade',
      '- 2.1.1 Conclude talks on services.',
    ])
    expect(leftOut(reading, 'preamble')).toHaveLength(3)
  })

  test('a resolve that ends with a colon heads nothing, and measures run on however short their lines', () => {
    const reading = text(
      'The two sides shall pursue their cooperation in line with their obligations under',
      'international law:',
      '',
      '1. POLITICAL COOPERATION',
      '',
      '1.1. Deepen the strategic dialogue and political cooperation',
      '(a) Convene a ministerial meeting every two years; an annual Post',
      'Ministerial Conference; supported by regular meetings of',
      'the Senior Officials and; the Joint',
      'Cooperation Committee Meeting;',
      '(b) Encourage further exchanges of the two sides in the fields of common interest.',
      '',
      '2. ECONOMIC COOPERATION',
      '',
      '2.1. Trade',
      '(a) Hold a business summit every year.',
    )
    expect(told(reading)).toEqual([
      '# 1 POLITICAL COOPERATION',
      '## 1.1 Deepen the strategic dialogue and political cooperation',
      '- 1.1(a) Convene a ministerial meeting every two years; an annual Post Ministerial Conference; supported by regular meetings of the Senior Officials and; the Joint Cooperation Committee Meeting;',
      '- 1.1(b) Encourage further exchanges of the two sides in the fields of common interest.',
      '# 2 ECONOMIC COOPERATION',
      '## 2.1 Trade',
      '- 2.1(a) Hold a business summit every year.',
    ])
  })

  test('numbers put in between when the plan was revised keep their place and leave no gap', () => {
    const reading = text(
      '1. POLITICAL COOPERATION',
      '1.1. Dialogue',
      '1.1.1. Hold the summit;',
      '1.1.1 bis. Hold consultations of legal advisers;',
      '1.1.1-ter. Hold consultations of protocol officers;',
      '1.1.2. Exchange visits;',
      '1.1.2a. Exchange visits of young diplomats;',
      '1.1.4. Train diplomats;',
      '1.1 bis. Maritime security',
      '1.1 bis.1. Hold talks on safety at sea.',
    )
    expect(references(reading)).toEqual([
      '1.1.1',
      '1.1.1 bis',
      '1.1.1 ter',
      '1.1.2',
      '1.1.2a',
      '1.1.4',
      '1.1 bis.1',
    ])
    expect(linesOf(reading)[1]?.printedReference).toBe('1.1.1 bis.')
    expect(messages(reading, 'gap')).toEqual(['There is no 1.1.3 between 1.1.2a and 1.1.4.'])
  })

  test('letters behind a number that name what stands under it', () => {
    const reading = text(
      '1. POLITICAL COOPERATION',
      '1.1 Dialogue',
      '1.1a. Hold the summit;',
      '1.1b. Exchange visits;',
      '1.2 Security',
      '1.2a. Train officers.',
    )
    expect(told(reading)).toEqual([
      '# 1 POLITICAL COOPERATION',
      '## 1.1 Dialogue',
      '- 1.1a Hold the summit;',
      '- 1.1b Exchange visits;',
      '## 1.2 Security',
      '- 1.2a Train officers.',
    ])
  })

  test('a pillar that is named again on the next page opens once', () => {
    const reading = text(
      'I. POLITICAL COOPERATION',
      '',
      '1. Hold consultations in the framework of',
      '',
      'Page 1',
      'I. POLITICAL COOPERATION (continued)',
      '',
      'the regional forum;',
      '2. Train diplomats;',
      '',
      'II. ECONOMIC COOPERATION',
      '',
      'A. Trade',
      '',
      '3. Hold fairs;',
      '',
      'Page 2',
      'II. ECONOMIC COOPERATION',
      '',
      'A. Trade (cont’d)',
      '',
      '4. Study barriers;',
    )
    expect(told(reading)).toEqual([
      '# I POLITICAL COOPERATION',
      '##',
      '- I.1 Hold consultations in the framework of the regional forum;',
      '- I.2 Train diplomats;',
      '# II ECONOMIC COOPERATION',
      '## II.A Trade',
      '- II.A.3 Hold fairs;',
      '- II.A.4 Study barriers;',
    ])
    expect(messages(reading, 'page-furniture-removed')).toContain(
      '“A. Trade (cont’d)” is said again; it was read as one heading with the first.',
    )
  })

  test('a title that comes again under another part is another section', () => {
    const reading = text(
      'I. POLITICAL COOPERATION',
      'A. General',
      '1. Hold consultations;',
      'II. ECONOMIC COOPERATION',
      'A. General',
      '2. Hold fairs;',
    )
    expect(references(reading)).toEqual(['I.A.1', 'II.A.2'])
    expect(reading.counts.sections).toBe(2)
  })

  test('a heading in capitals between sections in small letters is a section of its own', () => {
    const reading = text(
      'ASEAN-PARTNER PLAN OF ACTION',
      '',
      'PART I: POLITICAL COOPERATION',
      '',
      'Counter-terrorism',
      '',
      '1. Train officers;',
      '2. Share information.',
      '',
      'MARITIME COOPERATION',
      '',
      '3. Hold exercises at sea;',
      '',
      'PART II: ECONOMIC COOPERATION',
      '',
      'Trade and investment',
      '',
      '4. Hold fairs.',
    )
    expect(told(reading)).toEqual([
      '# I POLITICAL COOPERATION',
      '## Counter-terrorism',
      '- I.1 Train officers;',
      '- I.2 Share information.',
      '## MARITIME COOPERATION',
      '- I.3 Hold exercises at sea;',
      '# II ECONOMIC COOPERATION',
      '## Trade and investment',
      '- II.4 Hold fairs.',
    ])
    expect(leftOut(reading, 'title')).toEqual(['ASEAN-PARTNER PLAN OF ACTION'])
  })

  test('goals and objectives that a numbered sentence announces', () => {
    const reading = text(
      'I. INTRODUCTION',
      '1. The plan follows the vision of the two sides.',
      'II. STRATEGIC GOALS',
      '2. The plan has two goals, which are as follows:',
      'Goal 1: A community of rules',
      'Objective 1.1 Strengthen the use of the treaties',
      'i. Train legal advisers;',
      'Goal 2: A peaceful region',
      'Objective 2.1 Strengthen maritime security',
      'i. Hold exercises.',
      'III. REVIEW',
      '3. The plan will be reviewed in 2030.',
    )
    expect(told(reading).filter((line) => line.startsWith('#'))).toEqual([
      '# II STRATEGIC GOALS',
      '## II.1 A community of rules',
      '## II.2 A peaceful region',
      '# III REVIEW',
      '##',
    ])
    expect(leftOut(reading, 'lead-in')).toEqual(['The plan has two goals, which are as follows:'])
    expect(messages(reading, 'gap')).toEqual([])
  })

  test('notes without a rule above them are left out with their marks', () => {
    const reading = text(
      '1. POLITICAL COOPERATION',
      '',
      '1.1. Hold the summit every two years1;',
      '',
      '1.2. Act on the joint statement of 20182, within the G20 group; and',
      '',
      '1 Subject to the calendar of meetings.',
      '2 Statement of the summit, Singapore,',
      '14 November 2018.',
      '',
      '1.3. Train officers of the police[3].',
      '',
      '[3] Including border police.',
    )
    expect(linesOf(reading).map((line) => line.text)).toEqual([
      'Hold the summit every two years;',
      'Act on the joint statement of 2018, within the G20 group; and',
      'Train officers of the police.',
    ])
    expect(leftOut(reading, 'footnote')).toEqual([
      '1 Subject to the calendar of meetings.',
      '2 Statement of the summit, Singapore, 14 November 2018.',
      '[3] Including border police.',
    ])
  })

  test('the number of a page far in from the margin, right under the text', () => {
    const reading = text(
      '1.     POLITICAL COOPERATION',
      '',
      '1.1    Hold talks.',
      '                                      2',
      '',
      '',
      '1.2    Train officers.',
    )
    expect(linesOf(reading).map((line) => line.text)).toEqual(['Hold talks.', 'Train officers.'])
    expect(leftOut(reading, 'page-furniture')).toEqual(['2'])
  })

  test('lines numbered through the whole document under lettered sections', () => {
    const run = Array.from({ length: 139 }, (_, at) => {
      const heading = {
        0: ['I. POLITICS', 'A. Dialogue'],
        40: ['B. Security'],
        90: ['II. TRADE', 'A. Energy'],
      }[at]
      return [
        ...(heading ?? []),
        `${String(at + 1)}. Hold regular talks of officials and experts on`,
        'matter of common concern;',
      ]
    })
    const reading = text(...run.flat())
    expect(reading.counts).toEqual({ parts: 2, sections: 3, lines: 139 })
    expect(references(reading).filter((_, at) => [0, 40, 138].includes(at))).toEqual([
      'I.A.1',
      'I.B.41',
      'II.A.139',
    ])
    expect(messages(reading, 'gap')).toEqual([])
  })

  test('a table that names its pillars and sections again on the next page opens them once', async () => {
    const rows = [
      'No.,Action line,Lead',
      'I. POLITICAL COOPERATION,,',
      '1.1 Dialogue,,',
      '1.1.1,Hold talks,SOM',
      'I. POLITICAL COOPERATION (continued),,',
      "1.1 Dialogue (cont'd),,",
      '1.1.2,Exchange visits,SOM',
      '1.1.2 bis,Exchange experts,SOM',
      'II. ECONOMIC COOPERATION,,',
      '2.1 Trade,,',
      '2.1.1,Hold fairs,SEOM',
      'II. ECONOMIC COOPERATION,,',
      '2.1.2,Study barriers,SEOM',
    ]
    const { reading } = await readPlan(new TextEncoder().encode(rows.join('\n')), 'plan.csv')
    expect(told(reading)).toEqual([
      '# I POLITICAL COOPERATION',
      '## 1.1 Dialogue',
      '- 1.1.1 Hold talks',
      '- 1.1.2 Exchange visits',
      '- 1.1.2 bis Exchange experts',
      '# II ECONOMIC COOPERATION',
      '## 2.1 Trade',
      '- 2.1.1 Hold fairs',
      '- 2.1.2 Study barriers',
    ])
    expect(messages(reading, 'gap')).toEqual([])
  })
})
