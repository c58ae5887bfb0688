import { Table } from '@/app/_ui/table/table'
import type { View } from '@/app/_ui/table/view'
import { moneyText } from '@/lib/kernel/money'
import type { FundStanding, FundYear } from '@/lib/funds/model'

type Fund = FundStanding & { readonly shortTitle: string; readonly currency: string }

/** A fund year by year: what came in, what was promised, what was spent, what was left. */
export function YearsTable({ fund, view }: { fund: Fund; view: View }) {
  const money = (minor: number) => (minor === 0 ? '–' : moneyText(minor, fund.currency))
  const column = (key: Exclude<keyof FundYear, 'year'>, head: string) => ({
    key,
    head,
    align: 'end' as const,
    cell: (year: FundYear) => money(year[key]),
  })
  return (
    <Table
      name={`${fund.shortTitle} by year`}
      view={view}
      groups={[{ key: 'all', rows: fund.years }]}
      rowKey={({ year }) => String(year)}
      columns={[
        { key: 'year', head: 'Year', cell: ({ year }) => year },
        column('contributed', 'Contributed'),
        column('committed', 'Committed'),
        column('spent', 'Spent'),
        column('balance', 'Balance at its end'),
      ]}
    />
  )
}
