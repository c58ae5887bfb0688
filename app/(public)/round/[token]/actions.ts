'use server'
import { linkAction } from '@/app/_server/link'
import { sendAnswers, typeAnswer } from '@/lib/rounds/commands/answer'

export const typeByLink = linkAction(typeAnswer)
export const sendByLink = linkAction(sendAnswers)
