import { IconListCheck } from '@tabler/icons-react'
import { MenuLink } from '@/app/_ui/action/menu'

/** Who did what: for those who may look into the trail. */
export function AuditLink() {
  return (
    <MenuLink href="/audit">
      <IconListCheck aria-hidden stroke={1.75} />
      Audit
    </MenuLink>
  )
}
