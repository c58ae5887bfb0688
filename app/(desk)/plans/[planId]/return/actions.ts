'use server'
import { serverAction } from '@/app/_server/action'
import { takeReturned } from '@/lib/plans/commands/take-returned'

export const takeReturnedAction = serverAction(takeReturned, '/plans')
