import { IconPlus } from '@tabler/icons-react'
import type { Metadata } from 'next'
import { ButtonLink } from '@/app/_ui/action/button-link'
import { Tabs } from '@/app/_ui/shell/tabs'
import { EmptyState } from '@/app/_ui/states/empty-state'
import { List, ListRow } from '@/app/_ui/table/list'
import { type SearchParams, valueOf, viewOf } from '@/app/_ui/table/view'
import { Day } from '@/app/_ui/text/date-time'
import { clock } from '@/lib/kernel/clock'
import { listHolidays } from '@/lib/partnerships/queries/arrangement'
import { ActButton } from '../../_parts/act-button'
import { settingsAt } from '../_parts/settings-at'
import { SettingsPage } from '../_parts/settings-page'
import { addHolidayAction, removeHolidayAction } from '../actions'

export const metadata: Metadata = { title: 'Holidays' }

export default async function HolidaysPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const { actor, partnershipId, arrangement } = await settingsAt()
  const thisYear = clock.now().getUTCFullYear()
  const year = yearFrom(valueOf(viewOf('/settings/holidays', await searchParams), 'year')) ?? thisYear
  const { holidays, span } = await listHolidays.as(actor, { partnershipId, year })
  const years = yearsAround(span, thisYear, year)

  return (
    <SettingsPage
      within={arrangement.name}
      width="text"
      intro="Days on which the desk or the partner does not work. They move the dates of back-planning."
      action={
        arrangement.mayArrange ? (
          <ButtonLink look="main" href="/settings/holidays/add" icon={<IconPlus aria-hidden />} keys="n">
            Add holidays
          </ButtonLink>
        ) : undefined
      }
    >
      <Tabs
        name="Years"
        tabs={years.map((each) => ({ href: `/settings/holidays?year=${String(each)}`, label: String(each) }))}
        current={`/settings/holidays?year=${String(year)}`}
      />
      {holidays.length === 0 ? (
        <EmptyState title={`No holidays are kept for ${String(year)}.`}>
          {arrangement.mayArrange
            ? 'Add them one by one, or paste the list your ministry publishes.'
            : undefined}
        </EmptyState>
      ) : (
        <List name={`Holidays of ${String(year)}`}>
          {holidays.map(({ id, day, name }) => (
            <ListRow
              key={id}
              title={name}
              when={<Day date={day} />}
              action={
                arrangement.mayArrange ? (
                  <ActButton
                    act={removeHolidayAction.bind(null, { holidayId: id })}
                    said={`${name} removed.`}
                    undo={addHolidayAction.bind(null, { partnershipId, day, name })}
                    look="quiet"
                    size="small"
                    label={`Remove ${name}`}
                  >
                    Remove
                  </ActButton>
                ) : undefined
              }
            />
          ))}
        </List>
      )}
    </SettingsPage>
  )
}

function yearFrom(word: string | undefined): number | null {
  return word !== undefined && /^(19|20|21)\d\d$/.test(word) ? Number(word) : null
}

/** The years that have holidays, this one and the next, and the one that is shown; at most a dozen. */
function yearsAround(
  span: { from: number; until: number } | null,
  thisYear: number,
  shown: number,
): number[] {
  const first = Math.max(Math.min(span?.from ?? thisYear, thisYear), thisYear - 8)
  const last = Math.min(Math.max(span?.until ?? thisYear, thisYear + 1), thisYear + 3)
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index)
  return [...new Set([...years, shown])].sort((a, b) => a - b)
}
