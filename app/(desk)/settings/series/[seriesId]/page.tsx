import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Page, Section } from '@/app/_ui/shell/page'
import { List, ListRow } from '@/app/_ui/table/list'
import { counted } from '@/lib/kernel/text'
import { listSkeletons } from '@/lib/partnerships/queries/arrangement'
import { settingsAt } from '../../_parts/settings-at'
import { trailTo } from '../../_parts/settings-page'
import { SeriesEditor } from './series-editor'

export const metadata: Metadata = { title: 'A series' }

export default async function SeriesSettingsPage({ params }: { params: Promise<{ seriesId: string }> }) {
  const { actor, partnershipId, arrangement } = await settingsAt()
  const { seriesId } = await params
  const series = (await listSkeletons.as(actor, { partnershipId })).find(({ id }) => id === seriesId)
  if (series === undefined) notFound()
  const { id, revision, title, shortTitle, skeleton } = series

  return (
    <Page title={shortTitle} trail={trailTo('Series')} intro={title}>
      {arrangement.mayArrange ? (
        <SeriesEditor
          initial={{
            seriesId: id,
            revision,
            title,
            shortTitle,
            skeleton: skeleton.map((heading) => ({ ...heading })),
          }}
        />
      ) : (
        <Section title="Usual order of business">
          <List name="Headings">
            {skeleton.map((heading) => (
              <ListRow
                key={heading.key}
                title={heading.title}
                when={heading.minutes === null ? '' : counted(heading.minutes, 'minute')}
              />
            ))}
          </List>
        </Section>
      )}
    </Page>
  )
}
