'use client'
import type { ReactNode } from 'react'
import { PaperLine } from '@/app/(desk)/_parts/paper-text'
import { Redline } from '@/app/_ui/text/redline'
import { redline } from '@/lib/kernel/redline'
import { counted } from '@/lib/kernel/text'
import type { PlanDifference } from '@/lib/plans/rules/difference'
import styles from './edition.module.css'

type Ticks = {
  isTicked: (key: string, proposed: 'yes' | 'no') => boolean
  tick: (key: string, to: 'on' | 'off') => void
}

/** How many lines another edition would change, of whatever kind. */
export function changesIn({ changed, added, back, gone }: PlanDifference): number {
  return changed.length + added.length + back.length + gone.length
}

/** Lines whose words changed (as a redline), new ones, those that are back, and those that are gone, each with a tick. */
export function DifferenceList({ difference, ...ticks }: { difference: PlanDifference } & Ticks) {
  const { changed, added, back, gone, same, renumbered } = difference
  const moved = new Map(renumbered.map(({ stored, line }) => [stored.id, line.reference]))
  return (
    <div className={styles.difference}>
      <p role="status">
        {changesIn(difference) === 0
          ? `Nothing changes: this edition has the same ${counted(same, 'line')}.`
          : `${counted(changed.length, 'line')} changed, ${String(added.length)} new, ${String(back.length)} back again, ${String(gone.length)} gone, ${String(same)} the same.`}
      </p>
      <Group title="Changed" count={changed.length}>
        {changed.map(({ stored, line, fields, similarity }) => (
          <Row
            key={stored.id}
            id={stored.id}
            name={stored.reference}
            proposed={similarity < 0.5 ? 'no' : 'yes'}
            {...ticks}
          >
            <PaperLine>
              <Redline
                parts={
                  similarity < 0.5
                    ? // word by word, two texts that have little in common read like neither of them
                      [
                        { kind: 'removed', text: stored.text },
                        { kind: 'same', text: ' ' },
                        { kind: 'added', text: line.text },
                      ]
                    : redline(stored.text, line.text)
                }
              />
            </PaperLine>
            {fields.includes('lead') && (
              <small>
                Lead: <Redline parts={redline(stored.lead, line.lead ?? '')} />
              </small>
            )}
            {similarity < 0.5 && (
              <small>
                Another text under the same number.
                {moved.has(stored.id) && ` The old one seems to be ${moved.get(stored.id) ?? ''} now.`}
              </small>
            )}
          </Row>
        ))}
      </Group>
      <Group title="New" count={added.length}>
        {added.map((line) => (
          <Row key={line.at} id={`+${String(line.at)}`} name={line.reference} proposed="yes" {...ticks}>
            <PaperLine>{line.text}</PaperLine>
          </Row>
        ))}
      </Group>
      <Group title="Back again" count={back.length}>
        {back.map(({ stored, line }) => (
          <Row key={stored.id} id={stored.id} name={stored.reference} proposed="yes" {...ticks}>
            <PaperLine>{line.text}</PaperLine>
          </Row>
        ))}
      </Group>
      <Group title="Gone" count={gone.length}>
        {gone.map((line) => (
          <Row key={line.id} id={line.id} name={line.reference} proposed="no" {...ticks}>
            <PaperLine>{line.text}</PaperLine>
            <small>
              Marked as gone; what was reported on it stays.
              {moved.has(line.id) && ` It seems to be ${moved.get(line.id) ?? ''} now.`}
            </small>
          </Row>
        ))}
      </Group>
    </div>
  )
}

function Group({ title, count, children }: { title: string; count: number; children: ReactNode }) {
  if (count === 0) return null
  return (
    <section>
      <h2>
        {title} ({String(count)})
      </h2>
      {children}
    </section>
  )
}

function Row({
  id,
  name,
  proposed,
  isTicked,
  tick,
  children,
}: { id: string; name: string; proposed: 'yes' | 'no'; children: ReactNode } & Ticks) {
  return (
    <label className={styles.row}>
      <input
        type="checkbox"
        checked={isTicked(id, proposed)}
        onChange={(event) => tick(id, event.currentTarget.checked ? 'on' : 'off')}
      />
      <span className={styles.name}>{name || '–'}</span>
      <span className={styles.words}>{children}</span>
    </label>
  )
}
