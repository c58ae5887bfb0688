/**
 * The setter: a process of its own that sets one sheet after the other. It ends when the house does, and gives its memory back
 * when nothing has been asked of it for a while.
 */
import { pressSheet } from '@/lib/papers/print-pdf/press'
import type { SetAnswer, SetOrder } from '@/lib/papers/print-pdf/typesetter'

/** In milliseconds. */
const idle = 2 * 60_000

let rest = setTimeout(end, idle)

process.on('message', ({ sheet, seconds }: SetOrder) => {
  clearTimeout(rest)
  process.send?.(answerTo(sheet, seconds))
  // what the typesetter holds outside of JavaScript is given back only when its small handles are collected
  setImmediate(() => globalThis.gc?.())
  rest = setTimeout(end, idle)
})
process.on('disconnect', end)
// Ctrl-C reaches the setter too; it ends with the house, which finishes what it has begun
process.on('SIGINT', () => undefined)

function answerTo(sheet: string, seconds: number): SetAnswer {
  try {
    return { pdf: pressSheet(sheet, seconds) }
  } catch (error) {
    return { reason: error instanceof Error ? error.message : String(error) }
  }
}

function end(): void {
  process.exit(0)
}
