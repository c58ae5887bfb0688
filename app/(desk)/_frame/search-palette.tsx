'use client'
import { useRouter } from 'next/navigation'
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { Dialog } from '@/app/_ui/action/dialog'
import type { ShownHit } from '../search/_parts/address'
import { Marked } from '../search/_parts/marked'
import styles from './search-palette.module.css'

type Answer = { readonly hits: readonly ShownHit[]; readonly count: string }

const nothing: Answer = { hits: [], count: '' }
const PAUSE = 160

/** Searches while one types: arrows choose, Enter opens what is chosen, or the page of all hits. */
export function SearchPalette({ open, onClose }: { open: boolean; onClose: () => void }) {
  return (
    <Dialog open={open} onClose={onClose} title="Search" size="wide">
      {open && <Palette onClose={onClose} />}
    </Dialog>
  )
}

function Palette({ onClose }: { onClose: () => void }) {
  const router = useRouter()
  const list = useId()
  const field = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState('')
  const { answer, state } = useAnswer(typed)
  const [chosen, setChosen] = useState(-1)
  const here = answer.hits[chosen]
  const all = `/search?q=${encodeURIComponent(typed)}`

  // the dialog opens after its content is there, and gives the focus to its first button
  useEffect(() => {
    const frame = requestAnimationFrame(() => field.current?.focus())
    return () => cancelAnimationFrame(frame)
  }, [])

  function go(href: string) {
    onClose()
    router.push(href)
  }

  function press(event: KeyboardEvent) {
    const last = answer.hits.length - 1
    const next = {
      ArrowDown: chosen >= last ? -1 : chosen + 1,
      ArrowUp: chosen < 0 ? last : chosen - 1,
    }[event.key]
    if (next !== undefined) {
      event.preventDefault()
      setChosen(next)
    }
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
      event.preventDefault()
      if (here !== undefined) go(here.href)
      else if (typed.trim() !== '') go(all)
    }
  }

  return (
    <div className={styles.palette}>
      <input
        ref={field}
        // not of type search: its first Escape would only empty it
        type="text"
        inputMode="search"
        role="combobox"
        aria-label="Words to look for"
        aria-expanded={answer.hits.length > 0}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={here === undefined ? undefined : `${list}-${String(chosen)}`}
        placeholder="Titles, items, lines, notes, outcomes, papers"
        maxLength={300}
        autoComplete="off"
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value)
          setChosen(-1)
        }}
        onKeyDown={press}
      />
      <ul id={list} role="listbox" aria-label="Hits" className={styles.hits}>
        {answer.hits.map(({ key, href, what, title, snippet }, index) => (
          <li
            key={key}
            id={`${list}-${String(index)}`}
            role="option"
            aria-selected={index === chosen}
            ref={index === chosen ? (line) => line?.scrollIntoView({ block: 'nearest' }) : undefined}
            onClick={() => go(href)}
          >
            <span className={styles.title} dir="auto">
              <Marked segments={title} />
            </span>
            <span className={styles.what}>{what}</span>
            {snippet.length > 0 && (
              <span className={styles.snippet} dir="auto">
                <Marked segments={snippet} />
              </span>
            )}
          </li>
        ))}
      </ul>
      <div className={styles.foot}>
        <p role="status">{said(typed, answer, state)}</p>
        {answer.hits.length > 0 && (
          <button type="button" onClick={() => go(all)}>
            Show all on a page
          </button>
        )}
      </div>
    </div>
  )
}

type State = 'answered' | 'unreachable'

/** What the house answers to the words, once the typing pauses; an answer that comes too late is passed over. */
function useAnswer(typed: string): { answer: Answer; state: State } {
  const [told, setTold] = useState<{ answer: Answer; state: State }>({ answer: nothing, state: 'answered' })
  useEffect(() => {
    const call = new AbortController()
    const timer = setTimeout(() => {
      void ask(typed, call.signal).then((next) => {
        if (!call.signal.aborted) setTold(next)
      })
    }, PAUSE)
    return () => {
      clearTimeout(timer)
      call.abort()
    }
  }, [typed])
  return told
}

async function ask(typed: string, signal: AbortSignal): Promise<{ answer: Answer; state: State }> {
  if (typed.trim() === '') return { answer: nothing, state: 'answered' }
  try {
    const response = await fetch(`/api/search?q=${encodeURIComponent(typed)}`, { signal })
    if (!response.ok) return { answer: nothing, state: 'unreachable' }
    return { answer: (await response.json()) as Answer, state: 'answered' }
  } catch {
    return { answer: nothing, state: 'unreachable' }
  }
}

function said(typed: string, { count }: Answer, state: State): string {
  if (state === 'unreachable') return 'The server could not be reached. Enter tries the page of search.'
  return typed.trim() === '' ? 'Every word has to be there.' : count
}
