import type { SetOrder } from '@/lib/papers/print-pdf/typesetter'

/** A setter for tests: it dies over one sheet, sits over another for ever, says no to a third, and sets the rest as they are. */
process.on('message', ({ sheet }: SetOrder) => {
  if (sheet === 'deadly') process.abort()
  if (sheet === 'endless') return
  process.send?.(sheet === 'wrong' ? { reason: 'It is wrong.' } : { pdf: Buffer.from(sheet) })
})
process.on('disconnect', () => process.exit(0))
