'use server'
import { serverAction } from '@/app/_server/action'
import { makeCalendarAddress, revokeCalendarAddress } from '@/lib/calendars/commands'

export const makeCalendarAddressAction = serverAction(makeCalendarAddress, '/account')
export const revokeCalendarAddressAction = serverAction(revokeCalendarAddress, '/account')
