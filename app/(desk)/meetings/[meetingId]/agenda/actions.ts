'use server'
import { serverAction } from '@/app/_server/action'
import { changeCircle } from '@/lib/agendas/commands/change-circle'
import { openAgenda } from '@/lib/agendas/commands/open-agenda'
import { setState } from '@/lib/agendas/commands/set-state'

export const openAgendaAction = serverAction(openAgenda, '/')
export const setStateAction = serverAction(setState, '/')
export const changeCircleAction = serverAction(changeCircle, '/')
