import { describe, expect, test } from 'vitest'
import { caps, isPlain, isStroke, ways } from '@/app/_ui/keys/keys'

const press = (
  key: string,
  held: Partial<Record<'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey', true>> = {},
) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
})

describe('a shortcut is heard as it is written', () => {
  test.each([
    ['n', press('n'), true],
    ['n', press('n', { ctrlKey: true }), false],
    ['n', press('N', { shiftKey: true }), false],
    ['mod+k', press('k', { ctrlKey: true }), true],
    ['mod+k', press('k', { metaKey: true }), true],
    ['mod+k', press('k'), false],
    ['alt+up', press('ArrowUp', { altKey: true }), true],
    ['up', press('ArrowUp', { altKey: true }), false],
    ['space', press(' '), true],
    ['mod+shift+z', press('Z', { ctrlKey: true, shiftKey: true }), true],
  ])('%s', (stroke, pressed, heard) => {
    expect(isStroke(pressed, stroke)).toBe(heard)
  })

  test('a sign is the same sign on a keyboard that needs Shift for it', () => {
    expect(isStroke(press('?', { shiftKey: true }), '?')).toBe(true)
    expect(isStroke(press('?'), '?')).toBe(true)
  })
})

test('several ways, and strokes one after the other', () => {
  expect(ways('/, mod+k')).toEqual([['/'], ['mod+k']])
  expect(ways('g m')).toEqual([['g', 'm']])
})

test('only a stroke without Ctrl or Alt yields to somebody who types', () => {
  expect(['n', '?', 'shift+n', 'mod+k', 'alt+up'].map(isPlain)).toEqual([true, true, true, false, false])
})

test('caps are drawn with the names on the keyboard', () => {
  expect(caps('mod+k')).toEqual(['Ctrl', 'K'])
  expect(caps('escape')).toEqual(['Esc'])
  expect(caps('alt+up')).toEqual(['Alt', '↑'])
})
