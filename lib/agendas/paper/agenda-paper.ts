import type { Paper } from '@/lib/papers/paper'
import type { AgendaPaperKind } from '../model/paper-kind'
import { annotated } from './annotated'
import type { AgendaCopy } from './frame'
import { programme } from './programme'
import { provisional } from './provisional'

const layouts: Readonly<Record<AgendaPaperKind, (copy: AgendaCopy) => Paper>> = {
  provisional,
  annotated,
  programme,
}

/** Lays an agenda's copy out as one of its papers. What is outside the copy's circle is not in the copy, and so not here. */
export function agendaPaper(kind: AgendaPaperKind, copy: AgendaCopy): Paper {
  return layouts[kind](copy)
}
