import { Menu, MenuLink } from '@/app/_ui/action/menu'

/** What the desk reads into a plan from outside; what comes is shown and ticked before anything changes. */
export function BringIn({ planId }: { planId: string }) {
  const home = `/plans/${planId}`
  return (
    <Menu trigger="Bring in" name="Bring into the plan" align="end">
      <MenuLink href={`${home}/import`}>Another edition of the text</MenuLink>
      <MenuLink href={`${home}/return`}>A matrix that came back</MenuLink>
    </Menu>
  )
}
