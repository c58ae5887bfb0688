import { IconSearch } from '@tabler/icons-react'
import Form from 'next/form'
import { Keys } from '../keys/kbd'
import styles from './search-box.module.css'

/** A field for words that leads to the page of search; it works before any script has come. */
export function SearchBox({ action }: { action: string }) {
  return (
    <Form action={action} role="search" className={styles.search} prefetch={false}>
      <IconSearch aria-hidden />
      <input
        type="search"
        name="q"
        placeholder="Search"
        aria-label="Search"
        maxLength={300}
        autoComplete="off"
      />
      <Keys keys="mod+k" />
    </Form>
  )
}
