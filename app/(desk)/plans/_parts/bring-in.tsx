import { Menu, MenuLink } from '@/app/_ui/action/menu'
import type { PlanKind } from '@/lib/plans/model'

/** What the desk reads into a plan from outside, and how its lines are tied to other plans; everything is shown and ticked before it changes. */
export function BringIn({ planId, kind }: { planId: string; kind: PlanKind }) {
  const home = `/plans/${planId}`
  return (
    <Menu trigger="Bring in, carry over" name="Bring in, carry over" align="end">
      <MenuLink href={`${home}/import`}>Another edition of the text</MenuLink>
      <MenuLink href={`${home}/return`}>A matrix that came back</MenuLink>
      <MenuLink href={`${home}/carry-over`}>Carry unfinished lines over</MenuLink>
      {kind === 'SECTOR_PLAN' && <MenuLink href={`${home}/serving`}>What its lines serve</MenuLink>}
    </Menu>
  )
}
