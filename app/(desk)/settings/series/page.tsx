import { IconPlus } from '@tabler/icons-react'
import type { Metadata } from 'next'
import { ButtonLink } from '@/app/_ui/action/button-link'
import { EmptyState } from '@/app/_ui/states/empty-state'
import { List, ListRow } from '@/app/_ui/table/list'
import { counted } from '@/lib/kernel/text'
import { seriesKindWords } from '@/lib/meetings/model/series'
import { listSkeletons } from '@/lib/partnerships/queries/arrangement'
import { settingsAt } from '../_parts/settings-at'
import { SettingsPage } from '../_parts/settings-page'

export const metadata: Metadata = { title: 'Series' }

export default async function SeriesPage() {
  const { actor, partnershipId, arrangement } = await settingsAt()
  const series = await listSkeletons.as(actor, { partnershipId })

  return (
    <SettingsPage
      within={arrangement.name}
      width="text"
      intro="The bodies that meet again and again, each with its usual order of business, from which drafts begin."
      action={
        arrangement.mayArrange ? (
          <ButtonLink look="main" href="/settings/series/new" icon={<IconPlus aria-hidden />} keys="n">
            Add a series
          </ButtonLink>
        ) : undefined
      }
    >
      {series.length === 0 ? (
        <EmptyState title="No series yet.">A meeting belongs to a series, so add one first.</EmptyState>
      ) : (
        <List name="Series">
          {series.map(({ id, kind, title, shortTitle, skeleton }) => (
            <ListRow
              key={id}
              title={shortTitle}
              href={`/settings/series/${id}`}
              meta={[title, seriesKindWords[kind], counted(skeleton.length, 'heading')]
                .filter((words) => words !== shortTitle)
                .join(' · ')}
            />
          ))}
        </List>
      )}
    </SettingsPage>
  )
}
