import type { Metadata } from 'next'
import { Facts } from '@/app/_ui/text/facts'
import { circleWords } from '../../_parts/circle'
import { markedCircles } from '@/lib/partnerships/schema/arrangement'
import { settingsAt } from '../_parts/settings-at'
import { SettingsPage } from '../_parts/settings-page'
import { MarkingsForm } from './markings-form'

export const metadata: Metadata = { title: 'Markings' }

export default async function MarkingsPage() {
  const { partnershipId, arrangement } = await settingsAt()
  const { name, revision, markings, mayArrange } = arrangement
  const marked = markedCircles.map((circle) => ({ circle, ...circleWords[circle] }))

  return (
    <SettingsPage
      within={name}
      width="text"
      intro="The words at the head of every paper that leaves the house, by the circle it is made for."
    >
      {mayArrange ? (
        <MarkingsForm
          circles={marked}
          initial={{
            partnershipId,
            revision,
            markings: Object.fromEntries(markedCircles.map((circle) => [circle, markings[circle] ?? ''])),
          }}
        />
      ) : (
        <Facts
          facts={marked.map(({ circle, short }) => ({ term: short, value: markings[circle] ?? short }))}
        />
      )}
    </SettingsPage>
  )
}
