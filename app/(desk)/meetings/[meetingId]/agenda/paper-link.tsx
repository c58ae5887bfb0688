import { IconExternalLink, IconFile } from '@tabler/icons-react'
import type { PaperView } from '@/lib/agendas/model/view'
import { sizeText } from '@/lib/kernel/file-size'
import type { AgendaId } from '@/lib/kernel/ids'
import styles from './agenda.module.css'

/** A paper at an item: a file to be saved, or a page elsewhere. */
export function PaperLink({ agendaId, paper }: { agendaId: AgendaId; paper: PaperView }) {
  if (paper.url !== null)
    return (
      <a href={paper.url} target="_blank" rel="noopener noreferrer" className={styles.paperLink}>
        <IconExternalLink aria-hidden /> {paper.title}
      </a>
    )
  return (
    <a href={`/api/agendas/${agendaId}/papers/${paper.id}`} download className={styles.paperLink}>
      <IconFile aria-hidden /> {paper.title}
      {paper.size !== null && <small>{sizeText(paper.size)}</small>}
    </a>
  )
}
