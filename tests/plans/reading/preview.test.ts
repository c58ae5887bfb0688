import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Refusal } from '@/lib/kernel/refusal'
import type { PlanReading } from '@/lib/plans/reading/model'
import { dropItem, dropWithAll, restore } from '@/lib/plans/reading/rules/preview/drop'
import { editReference, editText, editTitle } from '@/lib/plans/reading/rules/preview/edit'
import { toItems, keyOf } from '@/lib/plans/reading/rules/preview/items'
import { mergeWithNext, mergeWithPrevious } from '@/lib/plans/reading/rules/preview/merge-lines'
import { move } from '@/lib/plans/reading/rules/preview/move'
import { retype } from '@/lib/plans/reading/rules/preview/retype'
import { splitLine } from '@/lib/plans/reading/rules/preview/split-line'
import { readText } from '@/lib/plans/reading/rules/read-text'
import { fixture, linesOf, messages, references, told } from './told'

const plan = () => readText(fixture('decimal.txt'))

function keyOfLine(reading: PlanReading, reference: string): string {
  const line = linesOf(reading).find((one) => one.reference === reference)
  if (line === undefined) throw new Error(`There is no line ${reference}.`)
  return line.key
}

function keyOfHeading(reading: PlanReading, title: string): string {
  const headings = reading.parts.flatMap((part) => [part, ...part.sections])
  const heading = headings.find((one) => one.title === title)
  if (heading === undefined) throw new Error(`There is no heading ${title}.`)
  return heading.key
}

describe('an officer may mend the preview', () => {
  test('splits a line that holds two measures where it is offered; the second has no number', () => {
    const reading = plan()
    const line = linesOf(reading).find((one) => one.reference === '1.2.3')
    const split = splitLine(reading, line?.key ?? '', line?.splitHints[0] ?? 0)
    expect(linesOf(split).slice(3, 5)).toMatchObject([
      { reference: '1.2.3', text: 'Train investigators of cybercrime.', flags: [] },
      {
        reference: '',
        printedReference: null,
        text: 'Establish a roster of contact points available at all hours;',
      },
    ])
    expect(split.counts.lines).toBe(8)
    expect(messages(split, 'two-measures')).not.toContain(
      '1.2.3 seems to hold two measures under one number.',
    )
  })

  test('splits a line again after its second half was left out, and both halves are told apart', () => {
    const line = linesOf(plan()).find((one) => one.reference === '1.2.3')
    const [key, at] = [line?.key ?? '', line?.splitHints[0] ?? 0]
    const split = splitLine(plan(), key, at)
    const left = dropItem(split, linesOf(split)[4]?.key ?? '')
    const again = splitLine(left, key, 'Train investigators '.length)
    expect(linesOf(again)[4]?.key).not.toBe(left.leftOut.at(-1)?.key)
  })

  test('splits sub-items off with the number they have in print', () => {
    const reading = readText(fixture('lettered.txt'))
    const line = linesOf(reading).find((one) => one.reference === '2.1(a)')
    const split = splitLine(reading, line?.key ?? '', line?.text.indexOf('(ii)') ?? 0)
    expect(references(split).slice(-3)).toEqual(['2.1(a)', '2.1(a)(ii)', '2.1(b)'])
  })

  test('merges a line with the one above or below, and no number is lost', () => {
    const reading = plan()
    const merged = mergeWithPrevious(reading, keyOfLine(reading, '1.1.2'))
    expect(linesOf(merged)[0]?.text).toMatch(/two chairs;\n1\.1\.2\. Broaden contacts/)
    expect(told(mergeWithNext(reading, keyOfLine(reading, '1.1.1')))).toEqual(told(merged))
  })

  test('makes a line a heading, and what stands below follows it', () => {
    const reading = plan()
    const changed = retype(reading, keyOfLine(reading, '2.1.2'), 'section')
    expect(told(changed).slice(-4)).toEqual(
      [
        "- 2.1.1 Organise a business forum on the margins of the ministers' meeting;",
        '## 2.1.2 Help small enterprises to use electronic commerce; and',
        '- 2.1.3 Publish a guide to customs procedures of both sides.',
      ].toSpliced(0, 0, '## 2.1 Trade and small enterprises'),
    )
  })

  test('makes a heading a line of the section above', () => {
    const reading = plan()
    const changed = retype(
      reading,
      keyOfHeading(reading, 'Fight against terrorism and transnational crime'),
      'line',
    )
    expect(changed.counts).toEqual({ parts: 2, sections: 2, lines: 8 })
    expect(references(changed).slice(0, 4)).toEqual(['1.1.1', '1.1.2', '1.2', '1.2.1'])
  })

  test('makes a section a part, and references follow', () => {
    const reading = readText(fixture('unnumbered-headings.txt'))
    const changed = retype(reading, keyOfHeading(reading, 'Security'), 'part')
    expect(changed.parts.map((part) => part.title)).toEqual([
      'POLITICAL COOPERATION',
      'Security',
      'ECONOMIC COOPERATION',
    ])
  })

  test('says that a heading is none, and its lines go to the heading above', () => {
    const reading = plan()
    const changed = retype(reading, keyOfHeading(reading, 'ECONOMIC COOPERATION'), 'none')
    expect(changed.counts).toEqual({ parts: 1, sections: 3, lines: 7 })
    expect(changed.leftOut.at(-1)).toMatchObject({ text: 'ECONOMIC COOPERATION', reason: 'dropped' })
  })

  test('drops a line and puts it back where it was', () => {
    const reading = plan()
    const key = keyOfLine(reading, '1.2.1')
    const dropped = dropItem(reading, key)
    expect(references(dropped)).not.toContain('1.2.1')
    expect(told(restore(dropped, key, 'line'))).toEqual(told(reading))
  })

  test('drops a part with everything under it', () => {
    const reading = plan()
    const dropped = dropWithAll(reading, keyOfHeading(reading, 'POLITICAL AND SECURITY COOPERATION'))
    expect(dropped.counts).toEqual({ parts: 1, sections: 1, lines: 3 })
  })

  test('puts back what the reader had left out', () => {
    const reading = plan()
    const recital = reading.leftOut.find((text) => text.text.startsWith('Recalling'))
    const changed = restore(reading, recital?.key ?? '', 'line')
    expect(linesOf(changed)[0]?.text).toMatch(/^Recalling/)
    expect(changed.counts.parts).toBe(3)
  })

  test('moves a line to another section, and its reference follows while the print stays', () => {
    const reading = readText(fixture('lettered.txt'))
    const moved = move(reading, keyOfLine(reading, '1.1(a)'), { after: keyOfLine(reading, '2.1(b)') })
    expect(linesOf(moved).at(-1)).toMatchObject({ reference: '2.1(a)', printedReference: '(a)' })
    expect(messages(moved, 'duplicate-reference')).toHaveLength(1)
  })

  test('moves a section with its lines before another part', () => {
    const reading = plan()
    const moved = move(reading, keyOfHeading(reading, 'Political dialogue'), {
      after: keyOfHeading(reading, 'Trade and small enterprises'),
    })
    expect(told(moved).filter((line) => !line.startsWith('-'))).toEqual([
      '# 1 POLITICAL AND SECURITY COOPERATION',
      '## 1.2 Fight against terrorism and transnational crime',
      '# 2 ECONOMIC COOPERATION',
      '## 2.1 Trade and small enterprises',
      '## 1.1 Political dialogue',
    ])
  })

  test('types a reference, a title, a text', () => {
    const reading = plan()
    const key = keyOfLine(reading, '1.2.3')
    const changed = editText(editReference(reading, key, ' 1.2.2 '), key, 'Train investigators.')
    expect(linesOf(changed)[3]).toMatchObject({
      reference: '1.2.2',
      printedReference: '1.2.3.',
      text: 'Train investigators.',
    })
    const titled = editTitle(changed, keyOfHeading(changed, 'Political dialogue'), 'Dialogue')
    expect(titled.parts[0]?.sections[0]?.title).toBe('Dialogue')
  })
})

describe('the preview refuses', () => {
  test.each<[string, (reading: PlanReading) => PlanReading]>([
    ['to split at the edge of a line', (reading) => splitLine(reading, keyOfLine(reading, '1.1.1'), 0)],
    [
      'to merge the first line of a section upwards',
      (reading) => mergeWithPrevious(reading, keyOfLine(reading, '1.1.1')),
    ],
    [
      'to merge the last line of a section downwards',
      (reading) => mergeWithNext(reading, keyOfLine(reading, '1.1.2')),
    ],
    [
      'to move a part below one of its lines',
      (reading) => move(reading, reading.parts[0]?.key ?? '', { after: keyOfLine(reading, '1.2.1') }),
    ],
    ['to empty a line', (reading) => editText(reading, keyOfLine(reading, '1.1.1'), '  ')],
    ['to give a line a title', (reading) => editTitle(reading, keyOfLine(reading, '1.1.1'), 'Talks')],
    [
      'a reference longer than any',
      (reading) => editReference(reading, keyOfLine(reading, '1.1.1'), '1.'.repeat(60)),
    ],
    ['what is not there any more', (reading) => dropItem(reading, 'gone')],
  ])('%s', (_case, edit) => {
    expect(() => edit(plan())).toThrow(Refusal)
  })
})

/** Any edit of any item; those the preview refuses change nothing. */
const anyEdit = fc.record({ verb: fc.nat(9), item: fc.nat(60), other: fc.nat(60), offset: fc.nat(300) })

function apply(
  reading: PlanReading,
  edit: { verb: number; item: number; other: number; offset: number },
): PlanReading {
  const keys = toItems(reading).map(keyOf)
  const key = keys[edit.item % Math.max(keys.length, 1)] ?? ''
  const other = keys[edit.other % Math.max(keys.length, 1)] ?? ''
  const left = reading.leftOut[edit.other % Math.max(reading.leftOut.length, 1)]?.key ?? ''
  const edits: readonly (() => PlanReading)[] = [
    () => splitLine(reading, key, edit.offset),
    () => mergeWithPrevious(reading, key),
    () => mergeWithNext(reading, key),
    () => retype(reading, key, 'line'),
    () => retype(reading, key, 'section'),
    () => retype(reading, key, 'part'),
    () => dropItem(reading, key),
    () => restore(reading, left, edit.offset % 2 === 0 ? 'line' : 'section'),
    () => move(reading, key, edit.offset % 2 === 0 ? { before: other } : { after: other }),
    () => dropWithAll(reading, key),
  ]
  try {
    return edits[edit.verb]?.() ?? reading
  } catch (error) {
    if (error instanceof Refusal) return reading
    throw error
  }
}

/** Every word of the tree and of what was left out, printed numbers included, in alphabetical order. */
function allWords(reading: PlanReading): readonly string[] {
  const headings = reading.parts
    .flatMap((part) => [part, ...part.sections])
    .map((one) => `${one.printedReference ?? ''} ${one.title}`)
  const lines = linesOf(reading).map((line) => `${line.printedReference ?? ''} ${line.text}`)
  const left = reading.leftOut.map((text) => `${text.printedReference ?? ''} ${text.text}`)
  return [...headings, ...lines, ...left]
    .join(' ')
    .replaceAll(':', '')
    .split(/\s+/)
    .filter((word) => word !== '')
    .sort()
}

describe('whatever is done in the preview', () => {
  const readings = ['decimal.txt', 'lettered.txt', 'roman.txt', 'unnumbered-headings.txt'].map((name) =>
    readText(fixture(name)),
  )
  const edited = fc.tuple(fc.constantFrom(...readings), fc.array(anyEdit, { maxLength: 25 }))

  test('the counts agree with the tree', () => {
    fc.assert(
      fc.property(edited, ([reading, edits]) => {
        const after = edits.reduce(apply, reading)
        const sections = after.parts.flatMap((part) => part.sections)
        expect(after.counts).toEqual({
          parts: after.parts.length,
          sections: sections.length,
          lines: linesOf(after).length,
        })
      }),
    )
  })

  test('no word is lost and none is added', () => {
    fc.assert(
      fc.property(edited, ([reading, edits]) => {
        expect(allWords(edits.reduce(apply, reading))).toEqual(allWords(reading))
      }),
    )
  })

  test('every key stays unique', () => {
    fc.assert(
      fc.property(edited, ([reading, edits]) => {
        const after = edits.reduce(apply, reading)
        const keys = [...toItems(after).map(keyOf), ...after.leftOut.map((text) => text.key)]
        expect(new Set(keys).size).toBe(keys.length)
      }),
    )
  })

  test('a line split anywhere and merged again is the line it was', () => {
    fc.assert(
      fc.property(fc.constantFrom(...readings), fc.nat(60), fc.nat(300), (reading, item, offset) => {
        const line = linesOf(reading)[item % linesOf(reading).length]
        const split = apply(reading, {
          verb: 0,
          item: toItems(reading).findIndex((one) => keyOf(one) === line?.key),
          other: 0,
          offset,
        })
        if (split === reading) return
        const merged = mergeWithNext(split, line?.key ?? '')
        expect(told(merged).map((text) => text.replace(/\s+/g, ' '))).toEqual(
          told(reading).map((text) => text.replace(/\s+/g, ' ')),
        )
      }),
    )
  })
})
