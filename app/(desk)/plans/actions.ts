'use server'
import { serverAction } from '@/app/_server/action'
import { removeEvidenceFile, restoreEvidenceFile } from '@/lib/activities/commands/evidence'
import { amendLine } from '@/lib/plans/commands/amend-line'
import { amendPlan } from '@/lib/plans/commands/amend-plan'
import { assignSection } from '@/lib/plans/commands/assign-section'
import { remarkOnLine } from '@/lib/plans/commands/remark'
import { reportStatus } from '@/lib/plans/commands/report-status'
import { settleProposal } from '@/lib/plans/commands/settle-proposal'
import { takeSnapshot } from '@/lib/plans/commands/take-snapshot'

export const reportStatusAction = serverAction(reportStatus, '/plans')
export const settleProposalAction = serverAction(settleProposal, '/plans')
export const takeSnapshotAction = serverAction(takeSnapshot, '/plans')
export const amendLineAction = serverAction(amendLine, '/plans')
export const amendPlanAction = serverAction(amendPlan, '/plans')
export const assignSectionAction = serverAction(assignSection, '/plans')
export const remarkAction = serverAction(remarkOnLine, '/plans')
export const removeEvidenceFileAction = serverAction(removeEvidenceFile, '/plans')
export const restoreEvidenceFileAction = serverAction(restoreEvidenceFile, '/plans')
