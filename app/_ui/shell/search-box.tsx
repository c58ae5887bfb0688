import { IconSearch } from '@tabler/icons-react'
import Form from 'next/form'
import { Keys } from '../keys/kbd'
import styles from './search-box.module.css'

/** Search, one key away from anywhere; it works before any script has come. */
export function SearchBox({ action, words }: { action: string; words?: string }) {
  return (
    <Form action={action} role="search" className={styles.search} prefetch={false}>
      <IconSearch aria-hidden />
      <input
        type="search"
        name="q"
        defaultValue={words}
        placeholder="Search"
        aria-label="Search"
        autoComplete="off"
        data-keys="/, mod+k"
        data-keys-label="Search"
        data-keys-group="Everywhere"
      />
      <Keys keys="mod+k" />
    </Form>
  )
}
