'use client'
import { IconFile, IconLink, IconTrash } from '@tabler/icons-react'
import { type SyntheticEvent, useState } from 'react'
import { Button, IconButton } from '@/app/_ui/action/button'
import { toast } from '@/app/_ui/action/toast'
import type { ItemView, PaperView } from '@/lib/agendas/model/view'
import { newId } from '@/lib/kernel/ids'
import styles from './agenda.module.css'
import { PaperLink, sizeText } from './paper-link'
import { useAgenda } from './use-agenda'
import { upload } from './wire'

type Sending = {
  readonly id: string
  readonly name: string
  readonly share: number
  readonly refusal: string | null
}

/** The papers that lie at the item: files, and links to where others lie. */
export function ItemPapers({ item }: { item: ItemView }) {
  const { desk, view, undo } = useAgenda()
  const [sending, setSending] = useState<readonly Sending[]>([])
  const [linking, setLinking] = useState(false)

  async function take(file: File) {
    const id = newId()
    const tell = (change: Partial<Sending>) =>
      setSending((all) => all.map((one) => (one.id === id ? { ...one, ...change } : one)))
    setSending((all) => [...all, { id, name: file.name, share: 0, refusal: null }])
    const place = new URLSearchParams({ item: item.id, paper: id, name: file.name })
    const refusal = await upload(`/api/agendas/${view.id}/papers?${place.toString()}`, file, (share) =>
      tell({ share }),
    )
    if (refusal !== null) {
      tell({ refusal })
      return
    }
    await desk.look()
    setSending((all) => all.filter((one) => one.id !== id))
  }

  function removePaper({ id: paperId, title }: PaperView) {
    desk.act({ verb: 'removePaper', input: { editId: newId(), paperId } })
    const back = () => {
      undo.drop(back)
      desk.act({ verb: 'restorePaper', input: { editId: newId(), paperId } })
    }
    undo.push(back)
    toast({ text: `“${title}” taken off the item.`, undo: back })
  }

  return (
    <section aria-label="Papers" className={styles.papers}>
      <h3>Papers</h3>
      <ul role="list">
        {item.papers.map((paper) => (
          <li key={paper.id}>
            <PaperLink agendaId={view.id} paper={paper} />
            <IconButton
              name={`Take off: ${paper.title}`}
              icon={<IconTrash aria-hidden />}
              onClick={() => removePaper(paper)}
            />
          </li>
        ))}
        {sending.map(({ id, name, share, refusal }) => (
          <li key={id} className={styles.sending}>
            <span>{name}</span>
            {refusal === null ? (
              <progress aria-label={`Sending ${name}`} value={share} />
            ) : (
              <p role="alert" className={styles.error}>
                {refusal}{' '}
                <button
                  type="button"
                  className={styles.inWords}
                  onClick={() => setSending((all) => all.filter((one) => one.id !== id))}
                >
                  Dismiss
                </button>
              </p>
            )}
          </li>
        ))}
      </ul>
      {linking ? (
        <LinkForm item={item} done={() => setLinking(false)} />
      ) : (
        <div className={styles.paperActions}>
          <label className={styles.upload}>
            <IconFile aria-hidden /> Add a file
            <input
              type="file"
              multiple
              onChange={({ target }) => {
                for (const file of target.files ?? []) void take(file)
                target.value = ''
              }}
            />
          </label>
          <Button size="small" look="quiet" icon={<IconLink aria-hidden />} onClick={() => setLinking(true)}>
            Add a link
          </Button>
        </div>
      )}
      <p className={styles.hint}>
        PDF, Word, Excel, PowerPoint, OpenDocument, pictures, text; up to {sizeText(25 * 1024 * 1024)}.
      </p>
    </section>
  )
}

function LinkForm({ item, done }: { item: ItemView; done: () => void }) {
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
    desk.act({
      verb: 'addLink',
      input: { editId: newId(), paperId: newId(), itemId: item.id, title: title.slice(0, 200), url },
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
        />
        {error !== null && (
          <p role="alert" className={styles.error}>
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
