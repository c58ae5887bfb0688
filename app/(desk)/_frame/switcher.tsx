import { IconSettings, IconSquareRoundedPlus } from '@tabler/icons-react'
import { Menu, MenuButton, MenuDivider, MenuLink } from '@/app/_ui/action/menu'
import { PersonCard } from '@/app/_ui/shell/person-card'
import cards from '@/app/_ui/shell/person-card.module.css'
import type { PartnershipId } from '@/lib/kernel/ids'
import { choosePartnership } from './actions'

type Entry = { readonly id: PartnershipId; readonly name: string; readonly speaksFor: string | null }

/** Which partnership lies on the desk, and the way to the others and to its settings. */
export function Switcher({
  here,
  all,
  found,
}: {
  here: Entry
  all: readonly Entry[]
  /** Where a further partnership is founded, for those who may. */
  found: string | null
}) {
  return (
    <Menu
      className={cards.trigger}
      name={`Partnership: ${here.name}`}
      trigger={<PersonCard name={here.name} seat={here.speaksFor ?? 'No seat'} mark={mark(here.name)} />}
    >
      {all
        .filter(({ id }) => id !== here.id)
        .map(({ id, name }) => (
          <form key={id} action={choosePartnership.bind(null, id)} role="none">
            <MenuButton type="submit">{name}</MenuButton>
          </form>
        ))}
      {all.length > 1 && <MenuDivider />}
      <MenuLink href="/settings">
        <IconSettings aria-hidden stroke={1.75} />
        Settings of {here.name}
      </MenuLink>
      {found !== null && (
        <MenuLink href={found}>
          <IconSquareRoundedPlus aria-hidden stroke={1.75} />
          Found a partnership
        </MenuLink>
      )}
    </Menu>
  )
}

function mark(name: string): string {
  return name
    .split(/[\s-]+/)
    .map((word) => Array.from(word)[0] ?? '')
    .slice(0, 2)
    .join('')
    .toUpperCase()
}
