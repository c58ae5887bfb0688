'use server'
import { serverAction } from '@/app/_server/action'
import { sendAnswers, typeAnswer } from '@/lib/rounds/commands/answer'

export const typeAnswerAction = serverAction(typeAnswer, '/rounds')
export const sendAnswersAction = serverAction(sendAnswers, '/')
