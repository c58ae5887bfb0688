import { IconPlus } from '@tabler/icons-react'
import type { Metadata } from 'next'
import { ButtonLink } from '@/app/_ui/action/button-link'
import { EmptyState } from '@/app/_ui/states/empty-state'
import { List, ListRow } from '@/app/_ui/table/list'
import { Day } from '@/app/_ui/text/date-time'
import { clock } from '@/lib/kernel/clock'
import { listMilestones } from '@/lib/partnerships/queries/arrangement'
import { anniversariesIn } from '@/lib/partnerships/rules/anniversaries'
import { settingsAt } from '../_parts/settings-at'
import { SettingsPage } from '../_parts/settings-page'

export const metadata: Metadata = { title: 'Milestones' }

const yearsAhead = 5

export default async function MilestonesPage() {
  const { actor, partnershipId, arrangement } = await settingsAt()
  const milestones = await listMilestones.as(actor, { partnershipId })
  const year = clock.now().getUTCFullYear()
  const ahead = Array.from({ length: yearsAhead }, (_, index) => year + index).flatMap((each) =>
    anniversariesIn(each, milestones).map((anniversary) => ({ ...anniversary, year: each })),
  )
  const nextOf = (id: string) => {
    const next = ahead.find(({ milestoneId }) => milestoneId === id)
    return next === undefined ? '' : `${String(next.years)} years in ${String(next.year)}`
  }

  return (
    <SettingsPage
      within={arrangement.name}
      width="text"
      intro="What the partnership remembers. Every fifth anniversary is proposed for the agendas of its year."
      action={
        arrangement.mayArrange ? (
          <ButtonLink look="main" href="/settings/milestones/new" icon={<IconPlus aria-hidden />} keys="n">
            Add a milestone
          </ButtonLink>
        ) : undefined
      }
    >
      {milestones.length === 0 ? (
        <EmptyState title="No milestones yet.">
          {arrangement.mayArrange
            ? 'Begin with the day on which dialogue relations were established.'
            : undefined}
        </EmptyState>
      ) : (
        <List name="Milestones">
          {milestones.map(({ id, title, day }) => (
            <ListRow
              key={id}
              title={title}
              meta={nextOf(id)}
              when={day.length === 4 ? day : <Day date={day} />}
              action={
                arrangement.mayArrange ? (
                  <ButtonLink
                    size="small"
                    look="quiet"
                    href={`/settings/milestones/${id}`}
                    aria-label={`Change the milestone ${title}`}
                  >
                    Change
                  </ButtonLink>
                ) : undefined
              }
            />
          ))}
        </List>
      )}
    </SettingsPage>
  )
}
