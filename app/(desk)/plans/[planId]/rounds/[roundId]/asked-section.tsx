import { Section } from '@/app/_ui/shell/page'
import { List, ListRow } from '@/app/_ui/table/list'
import { Moment } from '@/app/_ui/text/date-time'
import { answerStateWords } from '@/lib/rounds/model'
import type { readRound } from '@/lib/rounds/queries/rounds'
import { countAnswers, countsText } from '@/lib/rounds/rules'
import styles from '../../../_parts/plan.module.css'
import { RequestLink } from './link-form'

type Round = NonNullable<Awaited<ReturnType<typeof readRound.as>>>

/** Those who were asked, each with how its answers stand, who answers, and what the desk can do about it. */
export function AskedSection({
  title,
  requests,
  round,
  zone,
}: {
  title: string
  requests: Round['requests']
  round: Round
  zone: string
}) {
  if (requests.length === 0) return null
  const isOpen = round.closedAt === null
  return (
    <Section title={title}>
      <List name={title}>
        {requests.map(({ id, focalPoint, answers, hasLink, personName, ...when }) => (
          <ListRow
            key={id}
            title={focalPoint}
            meta={[
              countsText(countAnswers(answers.map(({ answer }) => answer)), answerStateWords),
              howItAnswers(personName, hasLink),
            ].join('; ')}
            when={<WhenHeard {...when} zone={zone} />}
          >
            {when.remindedAt !== null && (
              <p>
                Reminded <Moment at={when.remindedAt} zone={zone} />
              </p>
            )}
            {isOpen && (
              <div className={styles.acts}>
                <RequestLink
                  requestId={id}
                  focalPoint={focalPoint}
                  hasLink={hasLink}
                  zone={zone}
                  mayRemind={answers.some(({ answer }) => answer === 'OPEN' || answer === 'RETURNED')}
                  assign={`/plans/${round.planId}/rounds/${round.id}/requests/${id}`}
                />
              </div>
            )}
          </ListRow>
        ))}
      </List>
    </Section>
  )
}

function howItAnswers(personName: string | null, hasLink: boolean): string {
  if (personName !== null) return hasLink ? `${personName}, or by link` : personName
  return hasLink ? 'by link' : 'no link made, and nobody answers with an account'
}

function WhenHeard({ sentAt, openedAt, zone }: { sentAt: Date | null; openedAt: Date | null; zone: string }) {
  if (sentAt === null) return openedAt === null ? 'Nothing yet' : 'Has begun'
  return (
    <>
      Sent <Moment at={sentAt} zone={zone} />
    </>
  )
}
