import { IconChevronDown, IconSearch } from '@tabler/icons-react'
import Form from 'next/form'
import Link from 'next/link'
import { Menu, MenuChoice } from '../action/menu'
import styles from './filter-bar.module.css'
import { hrefOf, valueOf, valuesOf, type View, without, withToggled, withValue } from './view'

export type Filter = {
  /** Its word in the address. */
  name: string
  label: string
  options: readonly { value: string; label: string }[]
  /** How many may be chosen at once. */
  choose: 'one' | 'many'
}

/** Narrows a list. Everything chosen is in the address; the chips say it in words. */
export function FilterBar({
  view,
  filters,
  find,
}: {
  view: View
  filters: readonly Filter[]
  /** A field for words, with its own word in the address. */
  find?: { name: string; label: string }
}) {
  const words = [...filters.map(({ name }) => name), ...(find === undefined ? [] : [find.name])]
  const isNarrowed = words.some((name) => valuesOf(view, name).some((value) => value !== ''))
  return (
    <div role="group" aria-label="Narrow the list" className={styles.bar} data-print="no">
      {find !== undefined && <Find view={view} {...find} />}
      {filters.map((filter) => (
        <Chip key={filter.name} view={view} filter={filter} />
      ))}
      {isNarrowed && (
        <Link
          href={hrefOf(without(view, ...words, 'after'))}
          prefetch={false}
          scroll={false}
          className={styles.clear}
        >
          Show all
        </Link>
      )}
    </div>
  )
}

function Chip({ view, filter: { name, label, options, choose } }: { view: View; filter: Filter }) {
  const chosen = valuesOf(view, name)
  const said = options.filter(({ value }) => chosen.includes(value)).map((option) => option.label)
  return (
    <Menu
      name={said.length === 0 ? label : `${label}: ${said.join(', ')}`}
      className={`${styles.chip} ${said.length > 0 ? styles.on : ''}`}
      trigger={
        <>
          <span className={styles.label}>{said.length === 0 ? label : `${label}: ${said.join(', ')}`}</span>
          <IconChevronDown aria-hidden />
        </>
      }
    >
      {options.map((option) => (
        <MenuChoice
          key={option.value}
          chosen={chosen.includes(option.value)}
          href={hrefOf(
            choose === 'many'
              ? withToggled(view, name, option.value)
              : withValue(view, name, chosen.includes(option.value) ? null : option.value),
          )}
          {...(choose === 'many' ? { 'data-stay': '' } : {})}
        >
          {option.label}
        </MenuChoice>
      ))}
    </Menu>
  )
}

function Find({ view, name, label }: { view: View; name: string; label: string }) {
  return (
    <Form action={view.path} scroll={false} prefetch={false} className={styles.find}>
      {without(view, name, 'after').query.map(([word, value]) => (
        <input key={`${word}=${value}`} type="hidden" name={word} value={value} />
      ))}
      <IconSearch aria-hidden />
      <input
        key={valueOf(view, name)}
        type="search"
        name={name}
        aria-label={label}
        placeholder={label}
        defaultValue={valueOf(view, name)}
        autoComplete="off"
        data-keys="f"
        data-keys-label={label}
      />
    </Form>
  )
}
