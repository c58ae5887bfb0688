import { expect, test } from 'vitest'
import { isHere, nearest } from '@/app/_ui/shell/place'

test('a place of the rail holds all that lies in it, and Today only itself', () => {
  expect(isHere('/meetings/m1/agenda', '/meetings')).toBe(true)
  expect(isHere('/meetings-old', '/meetings')).toBe(false)
  expect(isHere('/meetings', '/')).toBe(false)
  expect(isHere('/', '/')).toBe(true)
  expect(isHere('/notes', '/notes?circle=ASEAN')).toBe(true)
})

test('of tabs inside one another the innermost is the current one', () => {
  expect(nearest('/meetings/m1/agenda', ['/meetings/m1', '/meetings/m1/agenda'])).toBe('/meetings/m1/agenda')
  expect(nearest('/meetings/m1', ['/meetings/m1', '/meetings/m1/agenda'])).toBe('/meetings/m1')
  expect(nearest('/people', ['/meetings/m1'])).toBeUndefined()
})
