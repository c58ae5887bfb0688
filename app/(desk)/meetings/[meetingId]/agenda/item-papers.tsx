'use client'
import { IconFile, IconLink, IconTrash } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { upload } from '@/app/(desk)/_parts/upload'
import { Button, IconButton } from '@/app/_ui/action/button'
import { toast } from '@/app/_ui/action/toast'
import type { AgendaCircle } from '@/lib/agendas/model/agenda'
import type { ItemView, PaperView } from '@/lib/agendas/model/view'
import { narrower } from '@/lib/agendas/rules/reach'
import { LARGEST_FILE, sizeText, tooLargeSentence } from '@/lib/kernel/file-size'
import { newId } from '@/lib/kernel/ids'
import styles from './agenda.module.css'
import { CircleSelect } from './circle-select'
import { LinkForm } from './link-form'
import { PaperLink } from './paper-link'
import { useAgenda } from './use-agenda'

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
  const [chosen, setChosen] = useState<AgendaCircle>(item.circle)
  const section = useRef<HTMLElement>(null)
  const circle = narrower(chosen, item.circle)

  async function take(file: File) {
    const id = newId()
    const tell = (change: Partial<Sending>) =>
      setSending((all) => all.map((one) => (one.id === id ? { ...one, ...change } : one)))
    const tooLarge = file.size > LARGEST_FILE ? tooLargeSentence() : null
    setSending((all) => [...all, { id, name: file.name, share: 0, refusal: tooLarge }])
    if (tooLarge !== null) return
    const place = new URLSearchParams({ item: item.id, paper: id, name: file.name, circle })
    // the item itself may still be on its way
    await desk.sentAll()
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
    // the button that was pressed goes with the paper
    section.current?.querySelector<HTMLElement>('input[type="file"]')?.focus()
  }

  return (
    <section ref={section} aria-label="Papers" className={styles.papers}>
      <h3>Papers</h3>
      <ul role="list">
        {item.papers.map((paper) => (
          <li key={paper.id}>
            <PaperLink agendaId={view.id} paper={paper} />
            <CircleSelect
              name={`Who may read: ${paper.title}`}
              value={paper.circle}
              limit={item.circle}
              onChoose={(to) =>
                desk.act({
                  verb: 'changePaperCircle',
                  input: { editId: newId(), paperId: paper.id, saw: paper.circle, circle: to },
                })
              }
            />
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
        <LinkForm item={item} circle={circle} done={() => setLinking(false)} />
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
          {item.circle !== 'OWN_DELEGATION' && (
            <CircleSelect
              name="Who may read what is added"
              value={circle}
              limit={item.circle}
              onChoose={setChosen}
            />
          )}
        </div>
      )}
      <p className={styles.hint}>
        PDF, Word, Excel, PowerPoint, OpenDocument, pictures, text; up to {sizeText(LARGEST_FILE)}.
      </p>
    </section>
  )
}
