import type { ReactNode } from 'react'
import { CircleMark } from '@/app/(desk)/_parts/circle-mark'
import { Page } from '@/app/_ui/shell/page'
import { Tabs } from '@/app/_ui/shell/tabs'
import { Moment } from '@/app/_ui/text/date-time'
import type { Circle } from '@/lib/access/circle'
import { type Attribution, attributionWords } from '@/lib/notes/model/note'
import type { About } from '@/lib/notes/queries/about'
import { AboutLink } from './about'
import styles from './notes.module.css'

type Head = {
  readonly id: string
  readonly title: string
  readonly circle: Circle
  readonly about: About | null
  readonly author: string
  readonly delegation: string
  readonly attribution: Attribution
  readonly updatedAt: Date
  readonly mayWrite: boolean
  readonly mayRelease: boolean
}

/** A page of a note: what it is about, whose it is, who may read it, and the way to its other parts. */
export function NotePage({
  note,
  part,
  zone,
  action,
  state,
  children,
}: {
  note: Head
  /** The part ("Revisions"); without it the page is the text itself. */
  part?: string
  zone: string
  action?: ReactNode
  state?: ReactNode
  children: ReactNode
}) {
  const home = { label: note.title, href: `/notes/${note.id}` }
  return (
    <Page
      title={part ?? note.title}
      here={part ?? note.title}
      trail={[{ label: 'Notes', href: '/notes' }, ...(part === undefined ? [] : [home])]}
      intro={
        <ul role="list" className={styles.line}>
          {note.about !== null && (
            <li>
              <AboutLink about={note.about} />
            </li>
          )}
          <li>
            {note.author}, {note.delegation}
          </li>
          <li>
            changed <Moment at={note.updatedAt} zone={zone} />
          </li>
          <li>remarks: {attributionWords[note.attribution]}</li>
          {(part !== undefined || !note.mayWrite) && (
            <li>
              <CircleMark circle={note.circle} />
            </li>
          )}
        </ul>
      }
      action={action}
      state={state}
      tabs={note.mayWrite ? <Tabs name="Parts of the note" tabs={tabsOf(note)} /> : undefined}
    >
      {children}
    </Page>
  )
}

function tabsOf({ id, mayRelease }: Head) {
  const home = `/notes/${id}`
  return [
    { href: home, label: 'Text' },
    { href: `${home}/readers`, label: 'Who can read this' },
    { href: `${home}/revisions`, label: 'Revisions' },
    ...(mayRelease ? [{ href: `${home}/copies`, label: 'Released copies' }] : []),
  ]
}
