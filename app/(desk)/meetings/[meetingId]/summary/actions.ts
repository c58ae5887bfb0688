'use server'
import { serverAction } from '@/app/_server/action'
import { assembleSummary } from '@/lib/summaries/commands/assemble-summary'
import { openSummary } from '@/lib/summaries/commands/open-summary'
import {
  addParagraph,
  bringBackParagraph,
  moveParagraph,
  removeParagraph,
  writeParagraph,
} from '@/lib/summaries/commands/paragraphs'
import { settleParagraph } from '@/lib/summaries/commands/settle-paragraph'

const here = '/meetings'

export const assembleSummaryAction = serverAction(assembleSummary, here)
export const openSummaryAction = serverAction(openSummary, here)
export const addParagraphAction = serverAction(addParagraph, here)
export const writeParagraphAction = serverAction(writeParagraph, here)
export const moveParagraphAction = serverAction(moveParagraph, here)
export const removeParagraphAction = serverAction(removeParagraph, here)
export const bringBackParagraphAction = serverAction(bringBackParagraph, here)
export const settleParagraphAction = serverAction(settleParagraph, here)
