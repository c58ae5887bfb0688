import { Tabs } from '@/app/_ui/shell/tabs'

/** The faces of one plan. */
export function PlanTabs({ planId }: { planId: string }) {
  const home = `/plans/${planId}`
  return (
    <Tabs
      name="The plan"
      tabs={[
        { href: home, label: 'Matrix' },
        { href: `${home}/charts`, label: 'Charts' },
        { href: `${home}/activities`, label: 'Activities' },
        { href: `${home}/fund`, label: 'Fund' },
        { href: `${home}/snapshots`, label: 'Snapshots' },
        { href: `${home}/report`, label: 'Report' },
      ]}
    />
  )
}
