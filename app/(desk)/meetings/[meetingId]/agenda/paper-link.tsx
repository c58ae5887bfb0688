import { IconExternalLink, IconFile } from '@tabler/icons-react'
import type { PaperView } from '@/lib/agendas/model/view'
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

/** "340 kB", "2.4 MB" */
export function sizeText(bytes: number): string {
  const kilo = bytes / 1024
  if (kilo < 1000) return `${String(Math.max(1, Math.round(kilo)))} kB`
  const mega = kilo / 1024
  return `${mega >= 10 ? String(Math.round(mega)) : mega.toFixed(1)} MB`
}
