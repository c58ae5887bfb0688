import type { Column } from '@/app/_ui/table/table'
import { roleWords } from '@/lib/people/model'
import type { ListedSeat } from '@/lib/people/queries/seats'
import { periodWords } from '@/lib/people/rules/seats'

export const seatColumns: readonly Column<ListedSeat>[] = [
  { key: 'name', head: 'Name', min: '10rem', cell: ({ name }) => name },
  { key: 'role', head: 'Role', min: '8rem', cell: ({ role }) => roleWords[role] },
  { key: 'office', head: 'Rank or office', min: '12rem', cell: ({ office }) => office },
  { key: 'period', head: 'Period', narrow: 'hide', cell: periodWords },
]
