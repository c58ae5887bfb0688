'use server'
import { serverAction } from '@/app/_server/action'
import { changeActivity } from '@/lib/activities/commands/change-activity'
import { recordActivity } from '@/lib/activities/commands/record-activity'
import { setActivityState } from '@/lib/activities/commands/set-state'

export const recordActivityAction = serverAction(recordActivity, '/plans')
export const changeActivityAction = serverAction(changeActivity, '/plans')
export const setActivityStateAction = serverAction(setActivityState, '/plans')
