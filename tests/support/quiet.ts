import { afterEach, beforeEach, expect, vi } from 'vitest'

/** What is said on console.error is a fault nobody handled: it fails the test. */
beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
})

afterEach(() => {
  expect(vi.mocked(console.error).mock.calls, 'said on console.error').toEqual([])
  vi.restoreAllMocks()
})
