import { Callout } from '@/app/_ui/text/callout'
import { joinWords } from '@/lib/kernel/text'

/** Says which fields somebody else has changed too, and where theirs can be read, before they are written over. */
export function MeanwhileNote({ fields, page }: { fields: readonly string[]; page: string }) {
  if (fields.length === 0) return null
  return (
    <Callout kind="warning" title={`Changed meanwhile by somebody else: ${joinWords(fields)}.`}>
      Saving now writes your words over theirs.{' '}
      <a href={page} target="_blank" rel="noreferrer">
        Read theirs
      </a>
      .
    </Callout>
  )
}
