import { fileTypeFromBuffer } from 'file-type'
import { describe, expect, test } from 'vitest'
import { type Format, presses } from '@/lib/papers/print'
import { everything } from './samples'

describe('each format', () => {
  test.each(Object.keys(presses) as Format[])(
    '%s is the file its ending and content type promise',
    async (format) => {
      const { contentType, print } = presses[format]
      expect(await fileTypeFromBuffer(await print(everything))).toEqual({ ext: format, mime: contentType })
    },
  )
})
