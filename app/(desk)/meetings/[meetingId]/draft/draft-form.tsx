'use client'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { type KeyboardEvent, useState } from 'react'
import { PaperLine } from '@/app/(desk)/_parts/paper-text'
import { Button } from '@/app/_ui/action/button'
import { toast } from '@/app/_ui/action/toast'
import { useAct } from '@/app/_ui/action/use-act'
import { Callout } from '@/app/_ui/text/callout'
import { VisuallyHidden } from '@/app/_ui/text/hidden'
import type { MeetingId } from '@/lib/kernel/ids'
import { counted } from '@/lib/kernel/text'
import { takeBackDraftAction, takeOverDraftAction } from './actions'
import styles from './draft.module.css'
import { LeftOut } from './left-out-form'
import { lengthText, minutesOf, numbersOf, type Shown } from './outline'

type Draft = {
  meetingId: MeetingId
  proposed: readonly Shown[]
  leftOut: readonly Shown[]
  /** Numbers are told only where nothing stands in the agenda yet. */
  numbered: 'yes' | 'no'
  closed: boolean
}

/** What is proposed, ticked; what was left out, with its reason; and one button that takes over what is chosen. */
export function DraftForm({ meetingId, proposed, leftOut, numbered, closed }: Draft) {
  const router = useRouter()
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => new Set(proposed.map(({ key }) => key)))
  const [refusal, setRefusal] = useState<string | null>(null)
  const { busy, act } = useAct()
  const putIn = leftOut.filter(({ key }) => chosen.has(key))
  const all = [...proposed, ...leftOut]
  const numbers = numbered === 'yes' ? numbersOf(all, chosen) : new Map<string, string | null>()
  const left = [...proposed, ...putIn].sort((a, b) => a.place - b.place)

  function set(key: string, whether: 'in' | 'out') {
    const next = new Set(chosen)
    if (whether === 'in') next.add(key)
    else next.delete(key)
    setChosen(next)
  }

  function take() {
    const ticked = all.filter(({ key }) => chosen.has(key)).map(({ key }) => key)
    const unticked = proposed.filter(({ key }) => !chosen.has(key)).map(({ key }) => key)
    act(
      () => takeOverDraftAction({ meetingId, ticked, unticked }),
      ({ data: { added } }) => {
        toast({
          text: added.length === 1 ? 'One item taken over.' : `${String(added.length)} items taken over.`,
          undo: () => takeBack(added, [...ticked, ...unticked]),
        })
        router.push(`/meetings/${meetingId}/agenda`)
      },
      setRefusal,
    )
  }

  function takeBack(items: readonly string[], keys: readonly string[]) {
    act(
      () => takeBackDraftAction({ meetingId, items: [...items], keys: [...keys] }),
      ({ data: { removed } }) => {
        toast({ text: `${counted(removed, 'item', 'items')} taken back. The draft is open again.` })
        router.push(`/meetings/${meetingId}/draft`)
      },
    )
  }

  return (
    <div className={styles.draft}>
      <section aria-labelledby="proposed" className={styles.column}>
        <h2 id="proposed">
          Proposed <span className={styles.count}>{proposed.length}</span>
        </h2>
        <ul role="list" className={styles.list} onKeyDown={walk}>
          {left.map((item) => (
            <li
              key={item.key}
              className={styles.row}
              style={{ '--depth': item.depth } as React.CSSProperties}
            >
              <label>
                <input
                  type="checkbox"
                  checked={chosen.has(item.key)}
                  disabled={closed}
                  onChange={({ target }) => set(item.key, target.checked ? 'in' : 'out')}
                />
                {numbered === 'yes' && <span className={styles.number}>{numbers.get(item.key) ?? ''}</span>}
                <span className={styles.words}>
                  <PaperLine>{item.title}</PaperLine>
                  <span className={styles.reason}>{item.reason}</span>
                </span>
                {item.minutes !== null && <span className={styles.minutes}>{item.minutes} min</span>}
              </label>
              {item.href !== undefined && (
                <Link href={item.href} prefetch={false} className={styles.source}>
                  Look at it<VisuallyHidden>: {item.title}</VisuallyHidden>
                </Link>
              )}
            </li>
          ))}
        </ul>
        {left.length === 0 ? (
          <p className={styles.none}>Nothing new is proposed.</p>
        ) : (
          <footer className={styles.foot} data-stays-at-foot>
            {refusal !== null && (
              <Callout
                kind="trouble"
                action={<Button onClick={() => router.refresh()}>Draft it again</Button>}
              >
                {refusal}
              </Callout>
            )}
            <p className={styles.sum}>{lengthText(minutesOf(all, chosen))} in all</p>
            <Button
              look="main"
              keys="mod+enter"
              aria-disabled={busy || closed}
              onClick={() => {
                if (!busy && !closed) take()
              }}
            >
              {takeWords(chosen.size)}
            </Button>
          </footer>
        )}
      </section>

      <section aria-labelledby="left-out" className={styles.column}>
        <h2 id="left-out">
          Left out <span className={styles.count}>{leftOut.length - putIn.length}</span>
        </h2>
        <ul role="list" className={styles.list} onKeyDown={walk}>
          <LeftOut
            items={leftOut.filter(({ key }) => !chosen.has(key))}
            closed={closed}
            putIn={(key) => set(key, 'in')}
          />
        </ul>
        {leftOut.length === putIn.length && <p className={styles.none}>Nothing is left out.</p>}
      </section>
    </div>
  )
}

function takeWords(count: number): string {
  if (count === 0) return 'Leave all of them out'
  return count === 1 ? 'Take over one item' : `Take over ${String(count)} items`
}

/** Up and down go from row to row; Space ticks, as it does in any browser. */
function walk(event: KeyboardEvent<HTMLUListElement>) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (step === undefined) return
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('input, button, summary')].filter(
    (stop) => stop.checkVisibility(),
  )
  const here = stops.findIndex((stop) => stop === document.activeElement)
  event.preventDefault()
  stops[Math.min(Math.max(here + step, 0), stops.length - 1)]?.focus()
}
