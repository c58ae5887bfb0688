'use server'
import { serverAction } from '@/app/_server/action'
import { reportFollowUp } from '@/lib/outcomes/commands/follow-ups'

export const reportFollowUpAction = serverAction(reportFollowUp, '/')
