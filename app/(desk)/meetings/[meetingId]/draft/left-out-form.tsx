'use client'
import { type ReactNode, useState } from 'react'
import { PaperLine } from '@/app/(desk)/_parts/paper-text'
import { Button } from '@/app/_ui/action/button'
import { condense } from '@/lib/agendas/rules/condense'
import styles from './draft.module.css'
import type { Shown } from './outline'

type Putting = { readonly closed: boolean; readonly putIn: (key: string) => void }

/** What was left out and why; what would swamp the list is one entry that opens. */
export function LeftOut({ items, ...putting }: Putting & { items: readonly Shown[] }) {
  return condense(items).map(({ key, title, reason, items: own }) =>
    own.length === 1 ? (
      own.map((item) => <LeftOutRow key={item.key} item={item} {...putting} />)
    ) : (
      <li key={key} className={styles.row}>
        <Group title={title} reason={reason}>
          {() => own.map((item) => <LeftOutRow key={item.key} item={item} {...putting} />)}
        </Group>
      </li>
    ),
  )
}

/** Hundreds of lines that nobody has asked for yet are not drawn; one opened before the script came is seen by the ref. */
function Group({ title, reason, children }: { title: string; reason: string; children: () => ReactNode }) {
  const [asked, setAsked] = useState(false)
  const look = (details: HTMLDetailsElement | null) => {
    if (details?.open === true) setAsked(true)
  }
  return (
    <details ref={look} className={styles.group} onToggle={({ currentTarget }) => look(currentTarget)}>
      <summary>
        <PaperLine>{title}</PaperLine>
        <span className={styles.reason}>{reason}</span>
      </summary>
      {asked && <ul role="list">{children()}</ul>}
    </details>
  )
}

function LeftOutRow({ item: { key, title, reason }, closed, putIn }: Putting & { item: Shown }) {
  return (
    <li className={styles.row}>
      <div>
        <span className={styles.words}>
          <PaperLine>{title}</PaperLine>
          <span className={styles.reason}>{reason}</span>
        </span>
        <Button size="small" disabled={closed} aria-label={`Put in: ${title}`} onClick={() => putIn(key)}>
          Put in
        </Button>
      </div>
    </li>
  )
}
