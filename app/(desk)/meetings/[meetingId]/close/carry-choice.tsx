'use client'

/** A place to carry items to, ticked where all of them go there. Where only some do, the tick sends the others there too. */
export function CarryChoice({
  words,
  share,
  onChoose,
}: {
  words: string
  share: 'all' | 'some' | 'none'
  onChoose: (goes: 'there' | 'not there') => void
}) {
  return (
    <label>
      <input
        ref={(box) => {
          if (box !== null) box.indeterminate = share === 'some'
        }}
        type="checkbox"
        checked={share === 'all'}
        onChange={() => onChoose(share === 'all' ? 'not there' : 'there')}
      />
      {words}
    </label>
  )
}
