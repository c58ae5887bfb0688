import { IconFile } from '@tabler/icons-react'
import Link from 'next/link'
import type { Circle } from '@/lib/access/circle'
import { sizeText } from '@/lib/kernel/file-size'
import { CircleMark } from '../../_parts/circle-mark'
import { RemoveEvidence } from './evidence-form'
import styles from './evidence.module.css'

type File = {
  readonly id: string
  readonly fileName: string
  readonly size: number
  readonly circle: Circle
  readonly createdByName: string
  readonly activity?: { readonly id: string; readonly title: string } | null
}

/** Files that show what was done, each to be saved. */
export function EvidenceFiles({
  files,
  planId,
  keeps,
}: {
  files: readonly File[]
  planId: string
  keeps: boolean
}) {
  return (
    <ul role="list" className={styles.files}>
      {files.map(({ id, fileName, size, circle, createdByName, activity }) => (
        <li key={id}>
          <a href={`/api/evidence/${id}`} download className={styles.file}>
            <IconFile aria-hidden /> {fileName}
          </a>
          <small>
            {sizeText(size)}, from {createdByName}
            {activity !== undefined && activity !== null && (
              <>
                , for{' '}
                <Link href={`/plans/${planId}/activities/${activity.id}`} prefetch={false}>
                  {activity.title}
                </Link>
              </>
            )}
          </small>
          {circle !== 'ALL_DELEGATIONS' && <CircleMark circle={circle} />}
          {keeps && (activity === undefined || activity === null) && (
            <RemoveEvidence fileId={id} name={fileName} />
          )}
        </li>
      ))}
    </ul>
  )
}
