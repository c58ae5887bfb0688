import type { Prisma } from '@/lib/db/generated/sqlite/client'
import { type MatrixOrder, lineStates } from '../model'
import { columnsNaming, namesOfColumns } from './names'

type Where = Prisma.ActionLineWhereInput
type Placed = {
  readonly position: number
  readonly quietSince: string
  readonly lastActivityOn: string | null
  readonly nextOn: string | null
}
type Column = 'quietSince' | 'lastActivityOn' | 'nextOn'
type Direction = 'ascending' | 'descending'
/** Down the matrix, or up from somewhere in it. */
export type Way = 'onwards' | 'back'

/** After which row, and how many stand up to it, where that is known. */
export type Place = {
  readonly stretch: number
  readonly value: string
  readonly position: number
  readonly rank: number | null
}

/** A run of rows that one index holds in order; a matrix is read stretch after stretch until the page is full. */
export type Stretch = {
  /** What its rows have in common, where the matrix is grouped by it: a lead. */
  readonly under: string
  readonly where: Where
  readonly orderBy: (way: Way) => Prisma.ActionLineOrderByWithRelationInput[]
  /** The rows after a place, and those up to it. */
  readonly further: (place: Place) => Where
  readonly upTo: (place: Place) => Where
  readonly valueOf: (row: Placed) => string
}

const inOrder = (where: Where, under = ''): Stretch => ({
  under,
  where,
  orderBy: (way) => [{ position: way === 'onwards' ? 'asc' : 'desc' }],
  further: ({ position }) => ({ position: { gt: position } }),
  upTo: ({ position }) => ({ position: { lte: position } }),
  valueOf: () => '',
})

/** The rows that carry the date, in its order; those without it follow, as the plan has them. */
function byDate(column: Column, direction: Direction): Stretch[] {
  const [beyond, before] = direction === 'ascending' ? (['gt', 'lt'] as const) : (['lt', 'gt'] as const)
  return [
    {
      under: '',
      where: column === 'quietSince' ? {} : { [column]: { not: null } },
      orderBy: (way) => [
        { [column]: (direction === 'ascending') === (way === 'onwards') ? 'asc' : 'desc' },
        { position: way === 'onwards' ? 'asc' : 'desc' },
      ],
      further: ({ value, position }) => ({
        OR: [{ [column]: { [beyond]: value } }, { [column]: value, position: { gt: position } }],
      }),
      upTo: ({ value, position }) => ({
        OR: [{ [column]: { [before]: value } }, { [column]: value, position: { lte: position } }],
      }),
      valueOf: (row) => row[column] ?? '',
    },
    ...(column === 'quietSince' ? [] : [inOrder({ [column]: null })]),
  ]
}

/** The stretches of a matrix in the order asked for. A line with two leads stands under each of them. */
export function stretchesOf(
  order: MatrixOrder,
  direction: Direction,
  leadColumns: readonly string[],
): readonly Stretch[] {
  switch (order) {
    case 'plan':
      return [inOrder({})]
    case 'state': {
      const states = direction === 'ascending' ? lineStates : lineStates.toReversed()
      return states.map((state) => inOrder({ state }))
    }
    case 'leads': {
      const names = namesOfColumns(leadColumns)
      return [
        ...(direction === 'ascending' ? names : names.toReversed()).map((name) =>
          inOrder({ leads: { in: columnsNaming(leadColumns, name) } }, name),
        ),
        inOrder({ leads: '' }, 'No lead named'),
      ]
    }
    case 'last':
      return byDate('lastActivityOn', direction)
    case 'quiet':
      return byDate('quietSince', direction)
    case 'next':
      return byDate('nextOn', direction)
  }
}

/** "2~2023-04-01~17~93": the third stretch, after the row with that date at that place, which is the 93rd of all. */
export function placeAfter(stretch: number, { valueOf }: Stretch, row: Placed, rank: number | null): string {
  return [stretch, valueOf(row), row.position, ...(rank === null ? [] : [rank])].join('~')
}

/** The place an address names; null is the beginning, and so is what somebody typed wrongly into it. */
export function readPlace(typed: string | undefined): Place | null {
  const [stretch = '', value = '', position = '', rank = ''] = (typed ?? '').split('~')
  const numbers = [stretch, position, rank === '' ? '0' : rank]
  if (!numbers.every((number) => /^\d{1,9}$/.test(number))) return null
  return {
    stretch: Number(stretch),
    value,
    position: Number(position),
    rank: rank === '' ? null : Number(rank),
  }
}
