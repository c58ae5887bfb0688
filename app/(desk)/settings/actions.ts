'use server'
import { serverAction } from '@/app/_server/action'
import { editMarkings, editOffsets, editPartnership } from '@/lib/partnerships/commands/arrange'
import { addDelegation, editDelegation } from '@/lib/partnerships/commands/delegations'
import { foundPartnership } from '@/lib/partnerships/commands/found'
import { addHoliday, pasteHolidays, removeHoliday } from '@/lib/partnerships/commands/holidays'
import { addMilestone, editMilestone, removeMilestone } from '@/lib/partnerships/commands/milestones'
import { addSeries, editSeries } from '@/lib/partnerships/commands/series'
import { addTerm, editTerm, removeTerm } from '@/lib/partnerships/commands/terms'

export const foundPartnershipAction = serverAction(foundPartnership, '/')
export const editPartnershipAction = serverAction(editPartnership, '/')
export const editMarkingsAction = serverAction(editMarkings, '/settings')
export const editOffsetsAction = serverAction(editOffsets, '/')
export const addDelegationAction = serverAction(addDelegation, '/')
export const editDelegationAction = serverAction(editDelegation, '/')
export const addTermAction = serverAction(addTerm, '/')
export const editTermAction = serverAction(editTerm, '/')
export const removeTermAction = serverAction(removeTerm, '/')
export const addHolidayAction = serverAction(addHoliday, '/')
export const pasteHolidaysAction = serverAction(pasteHolidays, '/')
export const removeHolidayAction = serverAction(removeHoliday, '/')
export const addMilestoneAction = serverAction(addMilestone, '/')
export const editMilestoneAction = serverAction(editMilestone, '/')
export const removeMilestoneAction = serverAction(removeMilestone, '/')
export const addSeriesAction = serverAction(addSeries, '/')
export const editSeriesAction = serverAction(editSeries, '/')
