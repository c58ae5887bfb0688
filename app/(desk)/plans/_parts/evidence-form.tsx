'use client'
import { IconFile, IconTrash } from '@tabler/icons-react'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { upload } from '@/app/(desk)/_parts/upload'
import { IconButton } from '@/app/_ui/action/button'
import { toast } from '@/app/_ui/action/toast'
import { useAct } from '@/app/_ui/action/use-act'
import { newId } from '@/lib/kernel/ids'
import { removeEvidenceFileAction, restoreEvidenceFileAction } from '../actions'
import styles from './evidence.module.css'

type Sending = {
  readonly id: string
  readonly name: string
  readonly share: number
  readonly refusal: string | null
}

/** Adds files that show what was done; each is on its way by itself, and a refusal stays in sight. */
export function AddEvidence({
  planId,
  about,
}: {
  planId: string
  about: { activity: string } | { line: string }
}) {
  const router = useRouter()
  const [sending, setSending] = useState<readonly Sending[]>([])

  async function take(file: File) {
    const id = newId()
    const tell = (change: Partial<Sending>) =>
      setSending((all) => all.map((one) => (one.id === id ? { ...one, ...change } : one)))
    setSending((all) => [...all, { id, name: file.name, share: 0, refusal: null }])
    const place = new URLSearchParams({ ...about, file: id, name: file.name })
    const refusal = await upload(`/api/plans/${planId}/evidence?${place.toString()}`, file, (share) =>
      tell({ share }),
    )
    if (refusal !== null) {
      tell({ refusal })
      return
    }
    setSending((all) => all.filter((one) => one.id !== id))
    toast({ text: `“${file.name}” added.` })
    router.refresh()
  }

  return (
    <div data-print="no">
      <ul role="list" className={styles.sending}>
        {sending.map(({ id, name, share, refusal }) => (
          <li key={id}>
            {refusal === null ? (
              <>
                {name} <progress aria-label={`Sending ${name}`} value={share} />
              </>
            ) : (
              <p role="alert" className={styles.wrong}>
                {name}: {refusal}
              </p>
            )}
          </li>
        ))}
      </ul>
      <label className={styles.add}>
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
      <p className={styles.hint}>PDF, Word, Excel, PowerPoint, OpenDocument, pictures, text; up to 25 MB.</p>
    </div>
  )
}

/** Takes a file off, with a way back. */
export function RemoveEvidence({ fileId, name }: { fileId: string; name: string }) {
  const { busy, act } = useAct()
  const remove = () =>
    act(
      () => removeEvidenceFileAction({ fileId }),
      () => toast({ text: `“${name}” taken off.`, undo: restore }),
    )
  const restore = () =>
    act(
      () => restoreEvidenceFileAction({ fileId }),
      () => toast({ text: `“${name}” is back.` }),
    )
  return (
    <IconButton
      name={`Take off: ${name}`}
      icon={<IconTrash aria-hidden />}
      aria-disabled={busy}
      onClick={() => {
        if (!busy) remove()
      }}
    />
  )
}
