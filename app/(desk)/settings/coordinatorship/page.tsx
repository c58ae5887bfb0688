import { IconPlus } from '@tabler/icons-react'
import type { Metadata } from 'next'
import { ButtonLink } from '@/app/_ui/action/button-link'
import { EmptyState } from '@/app/_ui/states/empty-state'
import { List, ListRow } from '@/app/_ui/table/list'
import { Callout } from '@/app/_ui/text/callout'
import { clock } from '@/lib/kernel/clock'
import { holdsOn, termWarnings } from '@/lib/partnerships/rules/terms'
import { periodWords } from '@/lib/people/rules/seats'
import { settingsAt } from '../_parts/settings-at'
import { SettingsPage } from '../_parts/settings-page'

export const metadata: Metadata = { title: 'Coordinatorship' }

export default async function CoordinatorshipPage() {
  const { name, mayArrange, delegations, terms } = (await settingsAt()).arrangement
  const today = clock.now().toISOString().slice(0, 10)
  const nameOf = (id: string) => delegations.find((delegation) => delegation.id === id)?.name ?? ''
  const add = mayArrange ? (
    <ButtonLink look="main" href="/settings/coordinatorship/new" icon={<IconPlus aria-hidden />} keys="n">
      Add a term
    </ButtonLink>
  ) : undefined

  return (
    <SettingsPage
      within={name}
      width="text"
      intro="The terms of the Country Coordinator. Whoever coordinates today runs the desk; on the day of the handover both do."
      action={add}
    >
      {termWarnings(terms).map(({ words }) => (
        <Callout key={words} kind="warning" title={words} />
      ))}
      {terms.length === 0 ? (
        <EmptyState title="Nobody coordinates yet.">Without a term nobody runs the desk.</EmptyState>
      ) : (
        <List name="Terms">
          {terms.map((term) => (
            <ListRow
              key={term.id}
              title={nameOf(term.delegationId)}
              meta={holdsOn(term, today) ? `${periodWords(term)} · coordinates now` : periodWords(term)}
              action={
                mayArrange ? (
                  <ButtonLink
                    size="small"
                    look="quiet"
                    href={`/settings/coordinatorship/${term.id}`}
                    aria-label={`Change the term of ${nameOf(term.delegationId)}, ${periodWords(term)}`}
                  >
                    Change
                  </ButtonLink>
                ) : undefined
              }
            />
          ))}
        </List>
      )}
    </SettingsPage>
  )
}
