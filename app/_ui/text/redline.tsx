import { VisuallyHidden } from './hidden'

export type RedlinePart = { kind: 'same' | 'added' | 'removed'; text: string }

/** A text with what came and what went; the change is in shape and in words, not in colour alone. */
export function Redline({ parts }: { parts: readonly RedlinePart[] }) {
  return parts.map(({ kind, text }, index) => {
    const key = `${String(index)} ${kind}`
    if (kind === 'same') return <span key={key}>{text}</span>
    if (kind === 'added')
      return (
        <ins key={key}>
          <VisuallyHidden>[added: </VisuallyHidden>
          {text}
          <VisuallyHidden>]</VisuallyHidden>
        </ins>
      )
    return (
      <del key={key}>
        <VisuallyHidden>[removed: </VisuallyHidden>
        {text}
        <VisuallyHidden>]</VisuallyHidden>
      </del>
    )
  })
}
