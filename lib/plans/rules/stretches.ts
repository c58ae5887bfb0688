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

/** A run of rows that one index holds in order; a matrix is read stretch after stretch until the page is full. */
export type Stretch = {
  /** What its rows have in common, where the matrix is grouped by it: a lead. */
  readonly under: string
  readonly where: Where
  readonly orderBy: Prisma.ActionLineOrderByWithRelationInput[]
  readonly further: (value: string, position: number) => Where
  readonly valueOf: (row: Placed) => string
}

const inOrder = (where: Where, under = ''): Stretch => ({
  under,
  where,
  orderBy: [{ position: 'asc' }],
  further: (_value, position) => ({ position: { gt: position } }),
  valueOf: () => '',
})

/** The rows that carry the date, in its order; those without it follow, as the plan has them. */
function byDate(column: Column, direction: Direction): Stretch[] {
  const beyond = direction === 'ascending' ? 'gt' : 'lt'
  return [
    {
      under: '',
      where: column === 'quietSince' ? {} : { [column]: { not: null } },
      orderBy: [{ [column]: direction === 'ascending' ? 'asc' : 'desc' }, { position: 'asc' }],
      further: (value, position) => ({
        OR: [{ [column]: { [beyond]: value } }, { [column]: value, position: { gt: position } }],
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

/** "2~2023-04-01~17": the third stretch, after the row with that date at that place. */
export function placeAfter(stretch: number, { valueOf }: Stretch, row: Placed): string {
  return `${String(stretch)}~${valueOf(row)}~${String(row.position)}`
}

/** Where an address says to go on; what somebody typed wrongly into it is the beginning. */
export function readPlace(after: string | undefined): { stretch: number; value: string; position: number } {
  const [stretch = '', value = '', position = ''] = (after ?? '').split('~')
  const place = { stretch: Number(stretch), value, position: Number(position) }
  const isPlace =
    /^\d+$/.test(stretch) &&
    /^\d{0,9}$/.test(position) &&
    position !== '' &&
    Number.isSafeInteger(place.stretch)
  return isPlace ? place : { stretch: 0, value: '', position: -1 }
}
