import type { ReactNode } from 'react'
import { Section } from '@/app/_ui/shell/page'
import { List, ListRow } from '@/app/_ui/table/list'
import { Day, Span } from '@/app/_ui/text/date-time'
import { counted } from '@/lib/kernel/text'
import { stateWords } from '@/lib/plans/model'
import type { readSince } from '@/lib/plans/queries/snapshots'
import { figureText } from '@/lib/plans/rules/counts'
import { movedWords, sinceSentence } from '@/lib/plans/rules/telling'
import { PaperLine } from '../../_parts/paper-text'
import styles from './plan.module.css'

type SinceThen = NonNullable<Awaited<ReturnType<typeof readSince.as>>>

const shown = 50

/** What moved, was held and has gone quiet between two days of reckoning, each figure with its day. */
export function SinceView({ since, planId }: { since: SinceThen; planId: string }) {
  const line = (id: string) => `/plans/${planId}/lines/${id}`
  const { until } = since
  return (
    <Section
      title={
        until.occasion === null
          ? `Since the ${since.occasion}`
          : `From the ${since.occasion} to the ${until.occasion}`
      }
    >
      <div className={styles.since}>
        <p>{sinceSentence(since)}</p>
        <ul>
          <li>
            {since.occasion}: {figureText(since.counts, since.asOn)}.
          </li>
          <li>
            {until.occasion ?? 'Now'}: {figureText(until.counts, until.asOn)}.
          </li>
        </ul>
        <Part title="Lines that moved" rest={since.moved.length - shown}>
          {since.moved.slice(0, shown).map(({ line: moved, from }) => (
            <ListRow
              key={moved.id}
              title={<PaperLine lines={2}>{`${moved.reference} ${moved.text}`}</PaperLine>}
              href={line(moved.id)}
              meta={movedWords(from, moved.state)}
            />
          ))}
        </Part>
        <Part title="Activities held" rest={since.activities.length - shown}>
          {since.activities.slice(0, shown).map((activity) => (
            <ListRow
              key={activity.id}
              title={activity.title}
              href={`/plans/${planId}/activities/${activity.id}`}
              meta={activity.place}
              when={<Span from={activity.startsOn} to={activity.endsOn} />}
            />
          ))}
        </Part>
        <Part title="Lines gone quiet" rest={since.goneQuiet.length - shown}>
          {since.goneQuiet.slice(0, shown).map((quiet) => (
            <ListRow
              key={quiet.id}
              title={<PaperLine lines={2}>{`${quiet.reference} ${quiet.text}`}</PaperLine>}
              href={line(quiet.id)}
              meta={
                <>
                  {stateWords[quiet.state]}, nothing since <Day date={quiet.quietSince} />
                </>
              }
            />
          ))}
        </Part>
      </div>
    </Section>
  )
}

function Part({ title, rest, children }: { title: string; rest: number; children: ReactNode[] }) {
  if (children.length === 0) return null
  return (
    <>
      <h3>{title}</h3>
      <List name={title}>{children}</List>
      {rest > 0 && <p>And {counted(rest, 'more', 'more')}.</p>}
    </>
  )
}
