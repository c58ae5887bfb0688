'use server'
import { serverAction } from '@/app/_server/action'
import { importPlan } from '@/lib/plans/commands/import-plan'

export const importPlanAction = serverAction(importPlan, '/plans')
