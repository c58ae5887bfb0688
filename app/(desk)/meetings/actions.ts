'use server'
import { serverAction } from '@/app/_server/action'
import { changeMeeting } from '@/lib/meetings/commands/change-meeting'
import { planMeeting } from '@/lib/meetings/commands/plan-meeting'
import { setMeetingStatus } from '@/lib/meetings/commands/set-meeting-status'
import { tickStep } from '@/lib/meetings/commands/tick-step'

export const planMeetingAction = serverAction(planMeeting, '/')
export const changeMeetingAction = serverAction(changeMeeting, '/')
export const setMeetingStatusAction = serverAction(setMeetingStatus, '/')
export const tickStepAction = serverAction(tickStep, '/')
