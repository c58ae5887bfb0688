import { requireActor } from '@/app/_server/actor'
import { Tabs } from '@/app/_ui/shell/tabs'
import { deskSeats } from '@/lib/access/actor'

/** The faces of one plan; whom the desk asks is for the desk. */
export async function PlanTabs({ planId }: { planId: string }) {
  const home = `/plans/${planId}`
  const asks = deskSeats(await requireActor()).length > 0
  return (
    <Tabs
      name="The plan"
      tabs={[
        { href: home, label: 'Matrix' },
        { href: `${home}/charts`, label: 'Charts' },
        { href: `${home}/activities`, label: 'Activities' },
        { href: `${home}/fund`, label: 'Fund' },
        ...(asks ? [{ href: `${home}/rounds`, label: 'Rounds' }] : []),
        { href: `${home}/snapshots`, label: 'Snapshots' },
        { href: `${home}/report`, label: 'Report' },
      ]}
    />
  )
}
