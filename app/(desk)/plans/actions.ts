'use server'
import { serverAction } from '@/app/_server/action'
import { reportStatus } from '@/lib/plans/commands/report-status'
import { settleProposal } from '@/lib/plans/commands/settle-proposal'
import { takeSnapshot } from '@/lib/plans/commands/take-snapshot'

export const reportStatusAction = serverAction(reportStatus, '/plans')
export const settleProposalAction = serverAction(settleProposal, '/plans')
export const takeSnapshotAction = serverAction(takeSnapshot, '/plans')
