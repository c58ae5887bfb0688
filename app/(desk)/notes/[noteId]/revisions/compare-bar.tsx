import Form from 'next/form'
import { Button } from '@/app/_ui/action/button'
import { PlainSelect } from '@/app/_ui/form/plain-fields'
import styles from '../../_parts/notes.module.css'

/** Any two revisions, chosen by number; the choice is in the address. */
export function CompareBar({
  path,
  revisions,
  from,
  to,
}: {
  path: string
  revisions: readonly { readonly number: number }[]
  from: number | null
  to: number | null
}) {
  const options = revisions.map(({ number }) => ({
    value: String(number),
    label: `Revision ${String(number)}`,
  }))
  const newest = options[0]?.value
  return (
    <Form action={path} prefetch={false} className={styles.compare}>
      <PlainSelect
        name="from"
        label="Compare"
        options={options}
        defaultValue={from === null ? options[1]?.value : String(from)}
      />
      <PlainSelect
        name="to"
        label="with"
        options={options}
        defaultValue={to === null ? newest : String(to)}
      />
      <Button type="submit">Compare</Button>
    </Form>
  )
}
