'use client'
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react'
import { IconButton } from '@/app/_ui/action/button'
import { SelectField } from '@/app/_ui/form/select-field'
import { NumberField, TextField } from '@/app/_ui/form/text-field'
import { ITEM_KINDS, itemKindWords } from '@/lib/agendas/model/item'
import type { SkeletonRole } from '@/lib/agendas/model/skeleton'
import rows from '../../_parts/rows.module.css'

const kinds = ITEM_KINDS.map((kind) => ({ value: kind, label: itemKindWords[kind] }))

/** What a heading is there for, where drafts put something under it. */
const parts: Partial<Record<SkeletonRole, string>> = {
  REVIEW_OF_COOPERATION: 'Standing topics of the review of cooperation are drafted under it.',
  EXCHANGE_OF_VIEWS: 'Standing topics of the exchange of views are drafted under it.',
  PREPARATION: 'The meeting this one prepares is named under it.',
  NEXT_MEETING: 'The date and venue of the next meeting are named under it.',
}

export function HeadingRow({
  place,
  last,
  role,
  title,
  onMove,
  onRemove,
}: {
  place: number
  last: number
  role: SkeletonRole | null
  title: string
  onMove: (to: number) => void
  onRemove: () => void
}) {
  const named = title === '' ? 'this heading' : title
  const field = (name: string) => `skeleton.${String(place)}.${name}`
  const part = role === null ? undefined : parts[role]
  return (
    <li className={rows.row}>
      <div className={rows.wide}>
        <TextField name={field('title')} label={`Heading ${String(place + 1)}`} autoComplete="off" />
      </div>
      <div className={rows.kind}>
        <SelectField name={field('kind')} label="Kind" options={kinds} />
      </div>
      <div className={rows.number}>
        <NumberField name={field('minutes')} label="Minutes" />
      </div>
      <IconButton
        name={`Move ${named} up`}
        icon={<IconArrowUp aria-hidden />}
        disabled={place === 0}
        onClick={() => onMove(place - 1)}
      />
      <IconButton
        name={`Move ${named} down`}
        icon={<IconArrowDown aria-hidden />}
        disabled={place === last}
        onClick={() => onMove(place + 1)}
      />
      <IconButton name={`Remove ${named}`} icon={<IconTrash aria-hidden />} onClick={onRemove} />
      {part !== undefined && <p className={rows.part}>{part}</p>}
    </li>
  )
}
