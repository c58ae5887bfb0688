'use server'
import { serverAction } from '@/app/_server/action'
import { carryOver } from '@/lib/plans/commands/carry-over'

export const carryOverAction = serverAction(carryOver, '/plans')
