'use server'
import { serverAction } from '@/app/_server/action'
import { assignRequest } from '@/lib/rounds/commands/assign'
import { openRound } from '@/lib/rounds/commands/open-round'
import { closeRound, makeLink, remindFocalPoint, revokeLink } from '@/lib/rounds/commands/requests'
import { acceptAnswer, giveAnswerBack } from '@/lib/rounds/commands/settle'

export const openRoundAction = serverAction(openRound, '/plans')
export const assignRequestAction = serverAction(assignRequest, '/plans')
export const makeLinkAction = serverAction(makeLink, '/plans')
export const revokeLinkAction = serverAction(revokeLink, '/plans')
export const remindAction = serverAction(remindFocalPoint, '/plans')
export const closeRoundAction = serverAction(closeRound, '/plans')
export const acceptAnswerAction = serverAction(acceptAnswer, '/plans')
export const giveBackAction = serverAction(giveAnswerBack, '/plans')
