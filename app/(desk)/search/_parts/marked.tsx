import type { Segment } from '@/lib/search/model'

/** Words with what was found marked; text and nothing else, whatever it holds. */
export function Marked({ segments }: { segments: readonly Segment[] }) {
  return segments.map(({ text, hit }, index) =>
    hit ? (
      <mark key={`${String(index)} ${text}`}>{text}</mark>
    ) : (
      <span key={`${String(index)} ${text}`}>{text}</span>
    ),
  )
}
