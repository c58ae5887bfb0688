import { Section } from '@/app/_ui/shell/page'
import { List, ListRow } from '@/app/_ui/table/list'
import { Day } from '@/app/_ui/text/date-time'
import { handlingWords } from '@/lib/agendas/model/agenda'
import { capitalise } from '@/lib/kernel/text'
import { followUpStatusWords, outcomeWords } from '@/lib/outcomes/model'
import type { readLineMeetings } from '@/lib/plans/queries/line-meetings'
import styles from './plan.module.css'

type Meetings = Awaited<ReturnType<(typeof readLineMeetings)['as']>>

/** Where the line was discussed, and what came of it. */
export function LineMeetings({ meetings }: { meetings: Meetings }) {
  return (
    <Section title="At meetings">
      <List name="Meetings">
        {meetings.map(({ id, title, startsOn, handling, outcomes, followUps }) => (
          <ListRow
            key={id}
            title={title}
            href={`/meetings/${id}`}
            when={<Day date={startsOn} />}
            meta={handling === null ? 'A follow-up was made under it' : capitalise(handlingWords[handling])}
          >
            {(outcomes.length > 0 || followUps.length > 0) && (
              <ul className={styles.said}>
                {outcomes.map((outcome) => (
                  <li key={outcome.id}>
                    <strong>{capitalise(outcomeWords[outcome.kind].word)}</strong> {outcome.sentence}
                  </li>
                ))}
                {followUps.map((followUp) => (
                  <li key={followUp.id}>
                    <strong>Follow-up</strong> {followUp.what} (
                    {followUpStatusWords[followUp.status].toLowerCase()})
                  </li>
                ))}
              </ul>
            )}
          </ListRow>
        ))}
      </List>
    </Section>
  )
}
