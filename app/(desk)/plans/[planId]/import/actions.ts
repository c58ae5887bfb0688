'use server'
import { serverAction } from '@/app/_server/action'
import { updatePlan } from '@/lib/plans/commands/update-plan'

export const updatePlanAction = serverAction(updatePlan, '/plans')
