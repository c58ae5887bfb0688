import { Menu, MenuLink } from '@/app/_ui/action/menu'
import type { PlanKind } from '@/lib/plans/model'

/** What the desk changes about a whole plan: what it reads in from outside, how its lines are tied to other plans, how it is watched and reviewed. */
export function ChangePlan({ planId, kind }: { planId: string; kind: PlanKind }) {
  const home = `/plans/${planId}`
  return (
    <Menu trigger="Change the plan" name="Change the plan" align="end">
      <MenuLink href={`${home}/import`}>Another edition of the text</MenuLink>
      <MenuLink href={`${home}/return`}>A matrix that came back</MenuLink>
      <MenuLink href={`${home}/carry-over`}>Carry unfinished lines over</MenuLink>
      {kind === 'SECTOR_PLAN' && <MenuLink href={`${home}/serving`}>What its lines serve</MenuLink>}
      <MenuLink href={`${home}/settings`}>Quiet lines and review</MenuLink>
    </Menu>
  )
}
