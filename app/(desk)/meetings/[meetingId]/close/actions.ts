'use server'
import { serverAction } from '@/app/_server/action'
import { closeMeeting, reopenMeeting } from '@/lib/outcomes/commands/close-meeting'

export const closeMeetingAction = serverAction(closeMeeting, '/')
export const reopenMeetingAction = serverAction(reopenMeeting, '/')
