import type { ReactNode } from 'react'
import { Button } from '@/app/_ui/action/button'
import { ButtonLink } from '@/app/_ui/action/button-link'
import { PlainSelect } from '@/app/_ui/form/plain-fields'
import { Section } from '@/app/_ui/shell/page'
import type { Circle } from '@/lib/access/circle'
import type { AgendaCircle } from '@/lib/agendas/model/agenda'
import { audienceWords } from '@/lib/agendas/model/audience'
import { CircleMark } from './circle-mark'
import styles from './copy-desk.module.css'

/**
 * Where a copy is made: what is chosen, the files to take away (the first is the usual one) and what stays out at the left, the sheet beside
 * it. While something is chosen that is not shown, there is nothing to take away, so that nobody sends out another copy than they believe.
 */
export function CopyDesk({
  choice,
  formats,
  fileOf,
  out,
  children,
}: {
  choice: ReactNode
  formats: readonly string[]
  fileOf: (format: string) => string
  out: ReactNode
  children: ReactNode
}) {
  return (
    <div className={styles.desk}>
      <div className={styles.options} data-print="no">
        {choice}
        <div className={styles.files}>
          {formats.map((format, place) => (
            <ButtonLink
              key={format}
              look={place === 0 ? 'main' : 'plain'}
              href={fileOf(format)}
              prefetch={false}
              download
            >
              Download {format.toUpperCase()}
            </ButtonLink>
          ))}
        </div>
        <p className={styles.first} role="status">
          You chose something else: show that copy first. What can be taken away is always what is shown.
        </p>
        {out}
      </div>
      {children}
    </div>
  )
}

/** What a copy is of and for whom; the choice lives in the address, so that it can be sent to a colleague. */
export function CopyChoice({ children }: { children: ReactNode }) {
  return (
    <form method="get" autoComplete="off" className={styles.form}>
      {children}
      <Button type="submit">Show this copy</Button>
    </form>
  )
}

/** For whom the copy is. */
export function AudienceSelect({
  audience,
  audiences,
}: {
  audience: AgendaCircle
  audiences: readonly AgendaCircle[]
}) {
  return (
    <PlainSelect
      key={audience}
      name="audience"
      label="For whom"
      hint="Only what all of them may read enters the file."
      defaultValue={audience}
      options={audiences.map((value) => ({ value, label: audienceWords[value] }))}
    />
  )
}

/** What of the reader's own view stays out of the copy, by circle; the reader may see all of it elsewhere. */
export function NotInThisCopy({
  leftOut,
  nothing = 'Nothing you may read is left out of this copy.',
  children,
}: {
  leftOut: readonly { readonly circle: Circle; readonly words: string }[]
  nothing?: string
  children?: ReactNode
}) {
  if (leftOut.length === 0) return <p>{nothing}</p>
  return (
    <Section title="Not in this copy">
      <ul className={styles.out}>
        {leftOut.map(({ circle, words }) => (
          <li key={circle}>
            <CircleMark circle={circle} /> {words}
          </li>
        ))}
      </ul>
      {children}
    </Section>
  )
}
