import Link from 'next/link'
import { CircleBand, CircleMark } from '@/app/(desk)/_parts/circle-mark'
import { PaperLine, PaperText } from '@/app/(desk)/_parts/paper-text'
import { MeetingPage } from '@/app/(desk)/meetings/_parts/meeting-head'
import { seen } from '@/app/api/agendas/[agendaId]/changes/seen'
import { Callout } from '@/app/_ui/text/callout'
import { EmptyState } from '@/app/_ui/states/empty-state'
import { SaveNote } from '@/app/_ui/states/save-state'
import { agendaStateWords } from '@/lib/agendas/model/agenda'
import { TEXT_KINDS, textKindWords } from '@/lib/agendas/model/text'
import { type AgendaSetting, type AgendaView, type ItemView, textOf } from '@/lib/agendas/model/view'
import { layProgramme, type ProgrammeEntry } from '@/lib/agendas/rules/programme'
import type { PersonId } from '@/lib/kernel/ids'
import type { MeetingHead } from '@/lib/meetings/queries/read-meeting-head'
import styles from './agenda.module.css'
import { BriefDesk, BriefPart } from './brief-editor'
import { dayName, zonesText } from './day-name'
import { PaperLink } from './paper-link'

/** The agenda for those who read it: as far as it is open to them, and with a place for their own brief. */
export function Reading({
  meeting,
  view,
  setting,
  personId,
  closed,
}: {
  meeting: MeetingHead
  view: AgendaView
  setting: AgendaSetting
  personId: PersonId
  closed: boolean
}) {
  const { days } = layProgramme(view.items, setting.frame)
  const paper = (
    <div className={styles.reading}>
      {closed && <Callout>The meeting is closed: its agenda stays as it is.</Callout>}
      <p className={styles.zones}>
        {agendaStateWords[view.state]}. {zonesText(setting.frame, days)}.
      </p>
      {view.items.length === 0 && <EmptyState title="Nothing stands in this agenda yet." />}
      {days.map((day) => (
        <section key={day.index} aria-label={dayName(day)}>
          {days.length > 1 && <h2 className={styles.dayHead}>{dayName(day)}</h2>}
          {day.entries.map((entry) => (
            <Entry
              key={entry.row.id}
              entry={entry}
              view={view}
              setting={setting}
              Title={days.length > 1 ? 'h3' : 'h2'}
            />
          ))}
        </section>
      ))}
    </div>
  )
  return (
    <MeetingPage meeting={meeting} part="Agenda" state={view.mayBrief ? <SaveNote /> : undefined}>
      {view.mayBrief ? (
        <BriefDesk personId={personId} seen={seen(view)} setting={setting}>
          {paper}
        </BriefDesk>
      ) : (
        paper
      )}
    </MeetingPage>
  )
}

function Entry({
  entry: { row: item, number, depth, local, partner, minutes },
  view,
  setting,
  Title,
}: {
  entry: ProgrammeEntry<ItemView>
  view: AgendaView
  setting: AgendaSetting
  Title: 'h2' | 'h3'
}) {
  const lead = setting.delegations.find(({ id }) => id === item.leadId)
  const texts = TEXT_KINDS.filter((kind) => kind !== 'TITLE' && !(kind === 'NATIONAL_BRIEF' && view.mayBrief))
  return (
    <article className={styles.entry} style={{ '--depth': depth } as React.CSSProperties}>
      <p className={styles.margin}>
        <span className={styles.number}>{number}</span>
        <span className={styles.time}>
          {local.starts}
          {partner !== null && <small>{partner.starts}</small>}
        </span>
      </p>
      <div className={styles.entryBody}>
        <Title>
          <PaperLine>{textOf(item, 'TITLE') || 'Untitled'}</PaperLine>
        </Title>
        <p className={styles.entryMeta}>
          {minutes > 0 && <span>{minutes} min</span>}
          {lead !== undefined && <span>led by {lead.name}</span>}
          {item.circle !== 'ALL_DELEGATIONS' && item.circle !== view.circle && (
            <CircleMark circle={item.circle} />
          )}
        </p>
        {texts.map((kind) => {
          const text = item.texts.find((one) => one.kind === kind)
          if (text === undefined || text.text.trim() === '') return null
          return (
            <CircleBand key={kind} circle={text.circle} title={textKindWords[kind]}>
              <PaperText text={text.text} />
            </CircleBand>
          )
        })}
        {item.source && (
          <p className={styles.entryMeta}>
            <Link href={item.source.href} prefetch={false} className={styles.sourceLink}>
              {item.source.words}
            </Link>
          </p>
        )}
        {item.papers.map((one) => (
          <PaperLink key={one.id} agendaId={view.id} paper={one} />
        ))}
        {view.mayBrief && item.kind !== 'BREAK' && <BriefPart itemId={item.id} />}
      </div>
    </article>
  )
}
