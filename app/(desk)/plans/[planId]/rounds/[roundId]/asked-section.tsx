import { Section } from '@/app/_ui/shell/page'
import { List, ListRow } from '@/app/_ui/table/list'
import { Moment } from '@/app/_ui/text/date-time'
import { answerStateWords } from '@/lib/rounds/model'
import type { readRound } from '@/lib/rounds/queries/rounds'
import { countAnswers, countsText } from '@/lib/rounds/rules'
import { RequestLink } from './link-form'

type Round = NonNullable<Awaited<ReturnType<typeof readRound.as>>>

/** Those who were asked, each with how its answers stand, who answers, and what the desk can do about it. */
export function AskedSection({
  title,
  requests,
  round,
}: {
  title: string
  requests: Round['requests']
  round: Round
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
            when={<WhenHeard {...when} />}
          >
            {when.remindedAt !== null && (
              <p>
                Reminded <Moment at={when.remindedAt} zone="UTC" />
              </p>
            )}
            {isOpen && (
              <RequestLink
                requestId={id}
                focalPoint={focalPoint}
                hasLink={hasLink}
                mayRemind={answers.some(({ answer }) => answer === 'OPEN' || answer === 'RETURNED')}
                assign={`/plans/${round.planId}/rounds/${round.id}/requests/${id}`}
              />
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

function WhenHeard({ sentAt, openedAt }: { sentAt: Date | null; openedAt: Date | null }) {
  if (sentAt === null) return openedAt === null ? 'Nothing yet' : 'Has begun'
  return (
    <>
      Sent <Moment at={sentAt} zone="UTC" />
    </>
  )
}
