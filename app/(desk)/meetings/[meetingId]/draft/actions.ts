'use server'
import { serverAction } from '@/app/_server/action'
import { takeOverDraft } from '@/lib/agendas/commands/take-over-draft'

export const takeOverDraftAction = serverAction(takeOverDraft, '/')
