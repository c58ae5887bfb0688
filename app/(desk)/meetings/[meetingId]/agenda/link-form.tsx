'use client'
import { type SyntheticEvent, useState } from 'react'
import { Button } from '@/app/_ui/action/button'
import type { AgendaCircle } from '@/lib/agendas/model/agenda'
import type { ItemView } from '@/lib/agendas/model/view'
import { newId } from '@/lib/kernel/ids'
import styles from './agenda.module.css'
import { useAgenda } from './use-agenda'

/** A paper that lies somewhere else: where, and what it is called. */
export function LinkForm({ item, circle, done }: { item: ItemView; circle: AgendaCircle; done: () => void }) {
  const { desk } = useAgenda()
  const [error, setError] = useState<string | null>(null)

  function send(event: SyntheticEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const url = typedIn(form, 'url')
    const title = typedIn(form, 'title') || url
    if (!/^https?:\/\/[^\s/]/i.test(url) || !URL.canParse(url)) {
      setError('Give an address that begins with https:// or http://.')
      return
    }
    if (url.length > 2_000) {
      setError('This address is too long.')
      return
    }
    desk.act({
      verb: 'addLink',
      input: { editId: newId(), paperId: newId(), itemId: item.id, title: title.slice(0, 200), url, circle },
    })
    done()
  }

  return (
    <form onSubmit={send} noValidate className={styles.fields}>
      <div className={styles.field}>
        <label htmlFor="link-url">Address</label>
        <input
          id="link-url"
          name="url"
          type="url"
          placeholder="https://"
          autoFocus
          aria-invalid={error === null ? undefined : true}
          aria-describedby={error === null ? undefined : 'link-url-error'}
        />
        {error !== null && (
          <p id="link-url-error" role="alert" className={styles.error}>
            {error}
          </p>
        )}
      </div>
      <div className={styles.field}>
        <label htmlFor="link-title">What it is called</label>
        <input id="link-title" name="title" maxLength={200} />
      </div>
      <div className={styles.paperActions}>
        <Button size="small" type="submit">
          Add link
        </Button>
        <Button size="small" look="quiet" onClick={done}>
          Cancel
        </Button>
      </div>
    </form>
  )
}

function typedIn(form: FormData, name: string): string {
  const typed = form.get(name)
  return typeof typed === 'string' ? typed.trim() : ''
}
