'use server'
import { serverAction } from '@/app/_server/action'
import { takeBackDraft } from '@/lib/agendas/commands/take-back-draft'
import { takeOverDraft } from '@/lib/agendas/commands/take-over-draft'

export const takeOverDraftAction = serverAction(takeOverDraft, '/')
export const takeBackDraftAction = serverAction(takeBackDraft, '/')
