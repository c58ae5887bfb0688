import { IconLogout, IconUserCircle } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { Menu, MenuButton, MenuDivider, MenuLink } from '@/app/_ui/action/menu'
import { PersonCard } from '@/app/_ui/shell/person-card'
import cards from '@/app/_ui/shell/person-card.module.css'
import type { PersonId } from '@/lib/kernel/ids'
import { SchemeChoice } from '@/app/_ui/shell/scheme-choice'
import { signOut } from './actions'
import { SignOutForm } from './sign-out-form'

/** Who is signed in: the account, the colours, the way out. */
export function PersonMenu({
  personId,
  name,
  seat,
  more,
}: {
  personId: PersonId
  name: string
  seat: string
  /** Further places of this person. */
  more?: ReactNode
}) {
  return (
    <Menu className={cards.trigger} name={`You: ${name}`} trigger={<PersonCard name={name} seat={seat} />}>
      <MenuLink href="/account">
        <IconUserCircle aria-hidden stroke={1.75} />
        Your account
      </MenuLink>
      {more}
      <SchemeChoice />
      <MenuDivider />
      <SignOutForm personId={personId} action={signOut}>
        <MenuButton type="submit">
          <IconLogout aria-hidden stroke={1.75} />
          Sign out
        </MenuButton>
      </SignOutForm>
    </Menu>
  )
}
